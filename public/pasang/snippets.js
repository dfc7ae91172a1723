// The code for a host's page, made of settings. Nothing here touches the page,
// so that it can be tried with any value.

/** What the frame allows; it looks again. See src/embed/contact.rs. */
const NAME = 60;
const NAME_DIGITS = 4;
const ADDRESS = 200;
export const THEMES = ["auto", "light", "dark"];
export const STARTS = ["mulai", "cek", "bantuan", "hitung"];
export const MODES = ["inline", "button"];
/** Where the full page begins. */
const FRAGMENTS = { mulai: "", cek: "#cek", bantuan: "#bantuan", hitung: "#hitung" };
/** What neither a reader nor a shortcode can do anything with: control and format
    characters (those that turn the direction of text among them), half
    characters, and what Unicode keeps for private use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f]/gu;

/** One line of text that can be seen. */
export function line(text, most = ADDRESS) {
  const spaced = String(text).normalize("NFC").replace(/[\s\p{Z}]+/gu, " ");
  const seen = spaced.replace(UNSEEN, "").replace(/ +/g, " ").trim();
  return [...seen].slice(0, most).join("").trim();
}

/** What is read alike is alike, as in the frame. */
const ALIKE = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", l: "i" };
const LONG = 6;
const folded = (text) =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[01345l]/g, (sign) => ALIKE[sign]);

/** Whether a name, or the host of an address, says one of these words: as a word or
    two, in a longer word, letter by letter, or with figures for letters. */
export function claimsSomething(text, claims) {
  const words = text.normalize("NFC").split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(folded);
  const pairs = words.slice(1).map((word, place) => words[place] + word);
  const spelled = words.filter((word) => word.length === 1).length > 3 ? words.join("") : "";
  return claims.map(folded).some(
    (claim) =>
      [...words, ...pairs].some((word) => word === claim || (claim.length >= LONG && word.includes(claim))) ||
      spelled.includes(claim),
  );
}

/** A name of Latin letters that promises nothing, or nothing. */
export function name(text, claims = []) {
  const name = line(text);
  const digits = name.replace(/\D/g, "").length;
  const good = /^[A-Za-z0-9À-ÖØ-öø-ÿ .,&'’()/-]+$/.test(name) && /\p{L}/u.test(name);
  return good && name.length <= NAME && digits <= NAME_DIGITS && !claimsSomething(name, claims) ? name : "";
}

/** A telephone number, or nothing. */
export function phone(text) {
  const number = line(text).replace(/^\((\d+)\)/, "$1");
  const digits = number.replace(/\D/g, "").length;
  return /^\+?[0-9][0-9 ().-]{2,23}$/.test(number) && digits >= 6 && digits <= 15 && number.length <= 24 ? number : "";
}

/** A web address that anybody may be sent to and whose host promises nothing, or
    nothing. */
export function web(text, claims = []) {
  const typed = line(text, ADDRESS + 1);
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!typed || !parses(whole)) return "";
  const url = new URL(whole);
  const plain = url.protocol === "https:" && !url.username && !url.password;
  const named = /^([a-z0-9-]+\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(url.hostname);
  // What a shortcode or the frame does not take can be written as numbers.
  const rest = url.href.slice(url.origin.length).replace(/[^A-Za-z0-9\-._~/?#&=%+:,!*()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const href = url.origin + rest;
  return plain && named && href.length <= ADDRESS && !claimsSomething(url.host, claims) ? href : "";
}

/** The host's own contact: a name, and a way to reach it. Nothing less is shown. */
export function contact({ name: called = "", phone: number = "", web: address = "" } = {}, claims) {
  const whose = name(called, claims);
  const reached = [phone(number), address && web(address, claims)];
  return whose && reached.some(Boolean) ? [whose, ...reached] : ["", "", ""];
}

function parses(address) {
  try {
    return Boolean(new URL(address));
  } catch {
    return false;
  }
}

/** `#rrggbb`, or nothing. */
export function colour(text) {
  const code = line(text).toLowerCase();
  return /^#[0-9a-f]{6}$/.test(code) ? code : "";
}

/** The folder of the widget as an address that ends in `/`, or nothing. */
export function folder(text) {
  const typed = line(text, 1000);
  if (!/^https?:\/\//i.test(typed) || !parses(typed)) return "";
  const url = new URL(typed);
  if (url.username || url.password) return "";
  const path = url.pathname.replace(/[^/]*\.[^/]*$/, "").replace(/\/*$/, "/");
  return `${url.origin}${path}`;
}

/** What differs from what the widget does by itself, under the names that the
    element and the frame have for it. */
export function attributes(settings) {
  const { lang, region, theme, accent, start, mode, claims } = settings;
  const [name, number, address] = contact(settings.contact, claims);
  const all = {
    lang: /^[a-z]{2,3}$/.test(lang) ? lang : "id",
    region: /^\d\d(\.\d\d)?$/.test(region) ? region : "",
    theme: THEMES.indexOf(theme) > 0 ? theme : "",
    accent: colour(accent ?? ""),
    start: STARTS.indexOf(start) > 0 ? start : "",
    mode: MODES.indexOf(mode) > 0 ? mode : "",
    "contact-name": name,
    "contact-phone": number,
    "contact-web": address,
  };
  return Object.entries(all).filter(([, value]) => value !== "");
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text inside HTML, also inside quotes. */
export const html = (text) => String(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);

/** What a shortcode cannot hold, and what stands in its place: WordPress reads
    no entities there, takes backslashes away and stops at the first bracket. No
    value that is allowed has any of it. */
const SOFTENED = { '"': "”", "[": "(", "]": ")", "<": "‹", ">": "›", "\\": "/", "&": "+" };

/** A text inside the quotes of a shortcode. An `&` is kept where it cannot be
    taken for the beginning of an entity. */
export const short = (text) => text.replace(/["[\]<>\\]|&(?=#?\w+;)/g, (sign) => SOFTENED[sign]);

const given = (list, escape) => list.map(([name, value]) => ` ${name}="${escape(value)}"`).join("");

/** Where the frame is. It has no button. */
export function frameAddress(base, settings) {
  const query = new URLSearchParams([["embed", "1"]]);
  for (const [name, value] of attributes(settings)) if (name !== "mode") query.append(name, value);
  return `${base}index.html?${query}`;
}

/** Where the full page is. */
export function pageAddress(base, settings) {
  const { lang, start } = Object.fromEntries(attributes(settings));
  return `${base}?lang=${lang}${FRAGMENTS[start ?? "mulai"]}`;
}

/** What is seen where the widget cannot be: a link to it, and whom to call. */
export function fallback(base, settings, words) {
  const link = `<a href="${html(pageAddress(base, settings))}">${html(words.title)}</a>`;
  const lines = words.lines.map(([name, shown, href]) => `  <li>${html(name)}: <a href="${html(href)}">${html(shown)}</a></li>`);
  return [`<p>${link}</p>`, `<p>${html(words.heading)}</p>`, "<ul>", ...lines, "</ul>"];
}

const indented = (lines) => lines.map((line) => `  ${line}`);

/** Script and element. With a hash the script is one fixed file, whose name does
    not tell where the widget is. */
export function element(base, settings, words, pinned) {
  const address = `${base}${pinned?.file ?? "migrasi-aman.js"}`;
  const check = pinned ? ` integrity="${html(pinned.integrity)}" crossorigin="anonymous"` : "";
  const list = attributes(settings);
  if (pinned) list.push(["base", base]);
  return [
    `<script src="${html(address)}"${check} async></script>`,
    `<migrasi-aman${given(list, html)}>`,
    ...indented(fallback(base, settings, words)),
    "</migrasi-aman>",
  ].join("\n");
}

/** A frame and nothing else, for sites that take no script. It is not lazy: WebKit
    gives such a frame no history, and Back leads away from the host's page. */
export function frame(base, settings, words) {
  const parts = [
    `src="${html(frameAddress(base, settings))}"`,
    `title="${html(words.title)}"`,
    'width="100%" height="640" frameborder="0"',
    'allow="geolocation" referrerpolicy="no-referrer"',
  ];
  return [`<iframe ${parts.join(" ")}></iframe>`, ...fallback(base, settings, words)].join("\n");
}

/** The shortcode of the WordPress plugin. Names have no hyphen there. */
export function shortcode(settings) {
  const list = attributes(settings).map(([name, value]) => [name.replace("-", "_"), value]);
  return `[migrasi_aman${given(list, short)}]`;
}

/** A link, and nothing else. */
export const link = (base, settings, words) =>
  `<a href="${html(pageAddress(base, settings))}">${html(words.title)}</a>`;

/** What a host with a policy adds to it. */
export function policy(base) {
  const { origin } = new URL(base);
  return `script-src ${origin};\nframe-src ${origin};`;
}
