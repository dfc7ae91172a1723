// Makes the code for a host's page. Nothing that is chosen here leaves the
// page: the example is a page of the same folder, and the code is text.

import * as make from "./snippets.js";

const $ = (name) => document.querySelector(`[data-pasang="${name}"]`);
const data = JSON.parse($("data").textContent);
const form = $("form");
const field = (name) => form.elements[name];
/** A line to type in. It is no `<input>`: Chromium asks its maker's server how to
    fill those. */
const line = (name) => document.querySelector(`[data-line="${name}"]`);
const typed = (name) => line(name).textContent;
/** The folder that this page lies in: the example comes from there. */
const here = new URL("../", location.href);
/** A browser that does not answer is not waited for longer. */
const PATIENCE = 1500;
/** Whoever types is not interrupted by an example that loads anew. */
const PAUSE = 400;
/** The code of each box as it was copied. */
const copied = new Map();
let shown = "";
let waiting = 0;

function option(value, name) {
  const option = document.createElement("option");
  option.value = value;
  option.textContent = name;
  return option;
}

/** The regencies of the chosen province. */
function fillRegencies(chosen = "") {
  const list = field("regency");
  const [, , regencies] = data.places.find(([code]) => code === field("province").value) ?? [];
  list.replaceChildren(list.options[0], ...(regencies ?? []).map(([code, name]) => option(code, name)));
  list.value = chosen;
  if (list.selectedIndex < 0) list.selectedIndex = 0;
  $("regency").hidden = !regencies;
}

/** What is chosen now. */
function settings() {
  return {
    lang: field("lang").value,
    region: field("regency").value || field("province").value,
    theme: field("theme").value,
    accent: field("own").checked ? typed("accent") : "",
    start: field("start").value,
    mode: field("mode").value,
    claims: data.claims,
    contact: {
      name: typed("contact-name"),
      phone: typed("contact-phone"),
      web: typed("contact-web"),
    },
  };
}

/** Says something in its place, or nothing. Said twice, it is read twice. */
function tell(name, message, of = "said") {
  const place = document.querySelector(`[data-${of}="${name}"]`);
  const text = message ? data.say[message] : "";
  if (place.textContent !== text) place.textContent = text;
}

/** Marks a line whose text cannot be used, and says why. */
function complain(name, place, message) {
  if (message) line(name).setAttribute("aria-invalid", "true");
  else line(name).removeAttribute("aria-invalid");
  tell(place, message);
}

const isHere = (address) => /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname);

/** What is wrong with the address of the widget, or what to know about it. */
function addressTrouble(base) {
  if (!base) return "address";
  if (isHere(base)) return "local";
  return base.startsWith("https:") ? "" : "plain";
}

/** Everything that follows from what is chosen. */
function update() {
  const chosen = settings();
  const { name, phone, web } = chosen.contact;
  const base = make.folder(typed("base"));
  $("colours").hidden = !field("own").checked;
  complain("accent", "accent", field("own").checked && !make.colour(chosen.accent) ? "colour" : "");
  complain("contact-name", "name", name.trim() && !make.name(name, data.claims) ? "name" : "");
  complain("contact-phone", "phone", phone.trim() && !make.phone(phone) ? "phone" : "");
  complain("contact-web", "web", web.trim() && !make.web(web, data.claims) ? "web" : "");
  const isWhole = make.contact(chosen.contact, data.claims).some(Boolean);
  tell("contact", (name + phone + web).trim() && !isWhole ? "contact" : "");
  const trouble = addressTrouble(base);
  complain("base", "address", trouble);
  // What is wrong is never folded away.
  if (trouble) $("address").open = true;
  $("no-button").hidden = chosen.mode !== "button";

  const words = data.languages[chosen.lang];
  const codes = base
    ? {
        html: make.element(base, chosen, words),
        wordpress: make.shortcode(chosen),
        blogspot: make.element(base, chosen, words),
        frame: make.frame(base, chosen, words),
        address: make.pageAddress(base, chosen),
        link: make.link(base, chosen, words),
        policy: make.policy(base),
        pinned: make.element(base, chosen, words, data.pinned),
      }
    : { wordpress: make.shortcode(chosen) };
  for (const box of document.querySelectorAll("[data-code]")) {
    const name = box.dataset.code;
    const code = codes[name] ?? "";
    if (box.textContent !== code) box.textContent = code;
    document.querySelector(`[data-copy="${name}"]`).disabled = !code;
    // What is on the clipboard is not what stands here any more.
    if (copied.has(name)) tell(name, copied.get(name) === code ? "copied" : "changed", "told");
    else tell(name, "", "told");
  }
  carry(chosen);
  preview(chosen);
}

/** Takes what is chosen along to the page in the other language: the look, and
    nothing with which a link could put words or addresses into somebody's code. */
function carry(chosen) {
  $("other").hash = new URLSearchParams(make.attributes({ ...chosen, contact: {} }));
}

/** Chooses what came along. */
function restore() {
  const kept = new URLSearchParams(location.hash.slice(1));
  for (const [name, value] of kept) {
    if (name === "region") {
      field("province").value = value.slice(0, 2);
      if (field("province").selectedIndex < 0) field("province").selectedIndex = 0;
      fillRegencies(value);
    } else if (name === "accent") {
      field("own").checked = true;
      line("accent").textContent = value;
      field("picked").value = make.colour(value) || "#0b5759";
    } else if (field(name)?.matches?.("select")) {
      const before = field(name).selectedIndex;
      field(name).value = value;
      if (field(name).selectedIndex < 0) field(name).selectedIndex = before;
    } else if (["theme", "mode"].includes(name)) {
      field(name).value = value;
    }
  }
}

/** Shows the widget as it will be, a moment after the last change. */
function preview(chosen) {
  const address = make.frameAddress(here.href, chosen);
  $("alone").href = address;
  const key = `${address} ${chosen.mode}`;
  if (key === shown) return;
  const first = !shown;
  shown = key;
  clearTimeout(waiting);
  waiting = setTimeout(() => draw(address, chosen), first ? 0 : PAUSE);
}

function draw(address, chosen) {
  const place = $("preview");
  const hasElement = Boolean(customElements.get("migrasi-aman"));
  tell("preview", chosen.mode === "button" && !hasElement ? "no-button" : "");
  if (chosen.mode === "button" && hasElement) {
    const element = document.createElement("migrasi-aman");
    for (const [name, value] of make.attributes(chosen)) element.setAttribute(name, value);
    place.replaceChildren(element);
    return;
  }
  // A new frame each time: one that is sent elsewhere would fill the history.
  const frame = document.createElement("iframe");
  frame.title = data.say.frame;
  frame.allow = "geolocation";
  frame.referrerPolicy = "no-referrer";
  frame.src = address;
  place.replaceChildren(frame);
}

/** Whether the browser has really taken the text. */
async function copy(text) {
  try {
    const taken = navigator.clipboard.writeText(text).then(() => true);
    return await Promise.race([taken, new Promise((tell) => setTimeout(tell, PATIENCE, false))]);
  } catch {
    return false;
  }
}

const select = (box) => getSelection().selectAllChildren(box);

async function copyBox(name) {
  const box = document.querySelector(`[data-code="${name}"]`);
  const code = box.textContent;
  tell(name, "", "told");
  if (await copy(code)) {
    copied.set(name, code);
    tell(name, box.textContent === code ? "copied" : "changed", "told");
  } else {
    copied.delete(name);
    box.focus();
    select(box);
    tell(name, "uncopied", "told");
  }
}

const tabs = [...document.querySelectorAll("[role=tab]")];

function open(tab) {
  for (const one of tabs) {
    const isOpen = one === tab;
    one.setAttribute("aria-selected", isOpen);
    one.tabIndex = isOpen ? 0 : -1;
    document.getElementById(one.getAttribute("aria-controls")).hidden = !isOpen;
  }
}

/** Keys of a row of tabs: the arrows move on, and open what they reach. */
function move(event) {
  const place = tabs.indexOf(event.target);
  const to = {
    ArrowRight: place + 1,
    ArrowLeft: place - 1,
    Home: 0,
    End: tabs.length - 1,
  }[event.key];
  if (place < 0 || to === undefined) return;
  event.preventDefault();
  const tab = tabs[(to + tabs.length) % tabs.length];
  open(tab);
  tab.focus();
}

for (const tab of tabs) tab.addEventListener("click", () => open(tab));
document.querySelector("[role=tablist]").addEventListener("keydown", move);
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", () => copyBox(button.dataset.copy));
}
for (const box of document.querySelectorAll("[data-code]")) {
  // Whoever goes to the code wants all of it, and as plain text.
  box.addEventListener("focus", () => select(box));
  box.addEventListener("copy", (event) => {
    event.clipboardData.setData("text/plain", getSelection().toString());
    event.preventDefault();
  });
}
for (const one of document.querySelectorAll("[data-line]")) {
  one.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  one.addEventListener("paste", (event) => {
    event.preventDefault();
    document.execCommand("insertText", false, make.line(event.clipboardData.getData("text/plain"), 1000));
  });
  // As a label does.
  document.getElementById(one.getAttribute("aria-labelledby")).addEventListener("click", () => one.focus());
}
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", (event) => {
  const name = event.target.name ?? event.target.dataset.line;
  if (name === "province") fillRegencies();
  if (name === "picked") line("accent").textContent = field("picked").value;
  if (name === "accent") field("picked").value = make.colour(typed("accent")) || field("picked").value;
  update();
});

field("province").append(...data.places.map(([code, name]) => option(code, name)));
// What a browser fills in again after a reload stays; the list comes from it.
fillRegencies(field("regency").value);
// On a device of one's own the address is the one that the project has named.
line("base").textContent = (isHere(here) && data.address) || here.href;
restore();
$("page").hidden = false;
update();
customElements.whenDefined("migrasi-aman").then(() => {
  shown = "";
  update();
});
