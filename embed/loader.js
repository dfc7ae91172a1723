// The element <migrasi-aman>: a frame of the widget's own origin, so that the
// page around it cannot read or bend what is inside. Depends on nothing, finds
// its elements instead of itself, and may run early, late, twice or never.
(() => {
  "use strict";
  const NAME = "migrasi-aman";
  // No window (a server that renders), an old browser, or here already.
  if (typeof customElements === "undefined" || customElements.get(NAME)) return;

  const READY = `${NAME}:ready`;
  const RESIZE = `${NAME}:resize`;
  /** What the frame is told, and nothing else. */
  const PASSED = ["lang", "region", "theme", "accent", "start", "contact-name", "contact-phone", "contact-web"];
  /** What a site may set. */
  const SETTINGS = [...PASSED, "mode", "base"];
  /** What the tools of sites write on any element, beside what the browser knows. */
  const THEIRS = /^(class|role|is|item.*|(data|aria|v|x|ng)-.*|.*[^a-z-].*)$/;
  /** For frames of the page's own origin: other scripts of the page stay out. */
  const SANDBOX =
    "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-to-custom-protocols";
  /** Milliseconds on the screen without a sign of life: then no room is kept free. */
  const PATIENCE = 20000;
  /** Pixels of a frame before it says so: see src/embed/height.rs. */
  const HEIGHT = { usual: "{{usual}}", narrow: "{{narrow}}" };
  /** The first line to call. It is in the content: see xtask/src/embed.rs. */
  const LINE = { words: "{{line}}", href: "{{line-href}}" };
  const WORDS = {
    id: ["Cek Tawaran Kerja", "Tutup", "Buka di jendela sendiri"],
    en: ["Check a job offer", "Close", "Open in its own window"],
  };
  /** The sizes a frame may ask for; see src/embed/height.rs. */
  const fit = (height) => Math.min(960, Math.max(480, Math.ceil(height / 160) * 160));

  /** Where a script like this one was loaded from. */
  function find() {
    const scripts = [document.currentScript, ...document.scripts].map((script) => script && script.src);
    // An optimiser may have taken the script out of the page.
    const fetched = performance.getEntriesByType("resource").map((entry) => entry.name);
    return [...scripts, ...fetched].find((address) => /^[^?#]*\/migrasi-aman\.js([?#]|$)/.test(address || ""));
  }
  const found = find();

  /** An element with a style that no policy of the page refuses and none of its sheets reaches. */
  function make(tag, style, ...inside) {
    const element = document.createElement(tag);
    element.style.cssText = style;
    element.append(...inside);
    return element;
  }

  customElements.define(
    NAME,
    class extends HTMLElement {
      static get observedAttributes() {
        return SETTINGS;
      }

      #root = this.attachShadow({ mode: "open" });
      #hear = (event) => this.#heard(event);
      #address;
      #frame;
      #origin;
      #height;
      #ready;
      #tell;
      #watch;
      #timer;

      constructor() {
        super();
        try {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(":host{display:block}:host([hidden]){display:none!important}");
          this.#root.adoptedStyleSheets = [sheet];
        } catch {
          // An older browser: it stands in a line, and is as wide all the same.
        }
        // Until there is a frame the page's own words are shown.
        this.#root.append(document.createElement("slot"));
      }

      connectedCallback() {
        addEventListener("message", this.#hear);
        this.#draw();
      }

      disconnectedCallback() {
        removeEventListener("message", this.#hear);
        this.#drop();
      }

      attributeChangedCallback() {
        // Several may change at once.
        if (this.isConnected) queueMicrotask(() => this.isConnected && this.#draw());
      }

      #base() {
        try {
          const url = new URL(this.getAttribute("base") || new URL(".", found || find()), document.baseURI);
          if (!url.pathname.endsWith("/")) url.pathname += "/";
          if (/^https?:$/.test(url.protocol) || url.protocol === location.protocol) return url;
        } catch {
          // Told below.
        }
        console.warn(`${NAME}: say where the widget is, like base="https://example.org/migrasi-aman/"`);
        return undefined;
      }

      #draw() {
        const base = this.#base();
        const given = this.getAttribute("mode") || "inline";
        const mode = given === "button" ? given : "inline";
        const query = new URLSearchParams({ embed: "1" });
        for (const name of PASSED) {
          const value = this.getAttribute(name);
          if (value) query.set(name, value);
        }
        const address = base && `${new URL("index.html", base)}?${query}`;
        if (this.#frame && `${mode} ${address}` === this.#address) return;
        if (given !== mode) console.warn(`${NAME}: mode is "${given}"; it can be "inline" or "button"`);
        this.#wonder();
        this.#drop();
        if (!base) return;
        this.#address = `${mode} ${address}`;
        const own = base.origin === location.origin;
        this.#origin = base.origin;
        this.#ready = false;

        const language = (this.lang || document.documentElement.lang).toLowerCase();
        const [title, close, open] = language.startsWith("en") ? WORDS.en : WORDS.id;
        // In place of words that the page does not have.
        // Legible on any page: a link in a colour of the browser is not, on a dark one.
        const link = make("a", "color:inherit", open);
        link.href = `${new URL("index.html", base)}${this.lang ? `?lang=${encodeURIComponent(this.lang)}` : ""}`;
        link.target = "_blank";
        link.rel = "noopener";
        const call = make("a", "color:inherit", LINE.words);
        call.href = LINE.href;
        const slot = make("slot", "", link, make("p", "", call));
        const words = make("div", "grid-area:1/1;min-width:0", slot);
        // Seen by nobody until it is ready, but with its place.
        const frame = make(
          "iframe",
          "all:initial;display:block;box-sizing:border-box;grid-area:1/1;width:100%;min-height:480px;border:0;visibility:hidden",
        );
        frame.title = title;
        frame.allow = "geolocation";
        frame.referrerPolicy = "no-referrer";
        frame.width = "100%";
        frame.height = "480";
        if (own) frame.setAttribute("sandbox", SANDBOX);
        // Before it is in the page: afterwards it would be a step of its history.
        frame.src = address;
        this.#frame = frame;
        const box = make("div", "display:grid;position:relative;width:100%;min-width:0", words);
        this.#tell = (late) => {
          words.style.display = this.#ready ? "none" : "block";
          frame.style.visibility = this.#ready ? "visible" : "hidden";
          frame.style.position = late ? "absolute" : "static";
          box.style.overflow = late ? "hidden" : "visible";
          if (mode !== "inline") return;
          box.style.minHeight = late ? "0" : `${this.#height}px`;
          frame.style.height = `${this.#height}px`;
        };
        this.#height = (this.offsetWidth || 320) < 320 ? HEIGHT.narrow : HEIGHT.usual;
        this.#root.replaceChildren(mode === "inline" ? box : this.#dialog(title, close, link.href, box));
        this.#tell();
        this.#expect(box, frame);
      }

      /** Says which settings nobody knows: a slip of the hand, or a hope. */
      #wonder() {
        const known = new Set(SETTINGS);
        for (const name in this) known.add(name.toLowerCase());
        const unknown = this.getAttributeNames().filter((name) => !known.has(name) && !THEIRS.test(name));
        if (unknown.length) console.warn(`${NAME}: unknown: ${unknown.join(", ")}; there are ${SETTINGS.join(", ")}`);
      }

      /**
       * Fetches it once it is nearly seen. Not by `loading="lazy"`: with that WebKit
       * gives the frame no history, and its Back leads away from this very page.
       * Where nothing comes, no room is kept for it any longer. On a slow line it may
       * still come: what is below then moves down, which is less of an evil than no check.
       */
      #expect(box, frame) {
        const begin = () => {
          box.append(frame);
          this.#timer = setTimeout(() => this.#ready || this.#tell(true), PATIENCE);
        };
        if (typeof IntersectionObserver === "undefined") return begin();
        this.#watch = new IntersectionObserver(
          (seen) => {
            if (this.#timer || !seen.some((entry) => entry.isIntersecting)) return;
            this.#watch.disconnect();
            begin();
          },
          { rootMargin: "600px" },
        );
        this.#watch.observe(box);
      }

      /** A button that opens a window in the page; in older browsers, one of its own. */
      #dialog(title, close, address, box) {
        const button =
          "all:initial;box-sizing:border-box;min-height:3rem;padding:.5rem 1.25rem;border-radius:.75rem;font:600 1.125rem system-ui,sans-serif;background:#0b5759;color:#fff;cursor:pointer;text-align:center";
        const opener = make("button", button, title);
        const closer = make("button", button, close);
        const dialog = make(
          "dialog",
          "box-sizing:border-box;flex-direction:column;gap:.5rem;width:min(100vw,36rem);max-width:100vw;height:min(100vh,60rem);max-height:100vh;padding:.5rem;border:0;border-radius:.75rem;background:Canvas;color:CanvasText;overflow:auto",
          closer,
          box,
        );
        for (const one of [opener, closer]) {
          one.type = "button";
          one.onfocus = () => (one.style.outline = one.matches(":focus-visible") ? "3px solid Highlight" : "");
          one.onblur = () => (one.style.outline = "");
        }
        dialog.setAttribute("aria-label", title);
        // Unknown to the browser, it would stand open in the page.
        dialog.hidden = !dialog.showModal;
        // A box of its own kind only while it is open: else it would always be seen.
        dialog.onclose = () => (dialog.style.display = "");
        box.style.flex = "1";
        this.#frame.style.height = "100%";
        closer.onclick = () => dialog.close();
        opener.onclick = () => {
          if (!dialog.showModal) return window.open(address, "_blank", "noopener");
          dialog.style.display = "flex";
          if (!dialog.open) dialog.showModal();
        };
        return make("div", "", opener, dialog);
      }

      #drop() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        if (this.#watch) this.#watch.disconnect();
        this.#frame = this.#address = this.#ready = undefined;
        this.#root.replaceChildren(document.createElement("slot"));
      }

      /**
       * Who says it comes first, then where from, then what. A sandbox gives the frame
       * no origin: ours, that of a page around, or one that its server asks for.
       */
      #heard({ source, origin, data }) {
        if (!source || !this.#frame || source !== this.#frame.contentWindow) return;
        if (origin !== this.#origin && origin !== "null") return;
        if (!data || typeof data !== "object" || !Number.isFinite(data.height)) return;
        const height = fit(data.height);
        if (data.type === READY && !this.#ready) this.#ready = true;
        else if (data.type !== RESIZE || !this.#ready || height === this.#height) return;
        this.#height = height;
        this.#tell();
        this.dispatchEvent(new CustomEvent(data.type, { bubbles: true, detail: { height } }));
      }
    },
  );
})();
