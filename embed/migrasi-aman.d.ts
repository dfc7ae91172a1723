// Types of the element <migrasi-aman>, for TypeScript and for JSX.

/** What an event of the element tells: nothing but a height. */
export interface MigrasiAmanSize {
  /** Height of the frame in pixels: 480, 640, 800 or 960. */
  readonly height: number;
}

/** The attributes of `<migrasi-aman>`. All are text, and none has to be there. */
export interface MigrasiAmanAttributes {
  /** A language the widget has, like `id` or `en`. Without it the device decides. */
  lang?: string;
  /** Code of a province or regency, like `52` or `52.03`: help is looked for there first. */
  region?: string;
  /** `auto` follows the device. */
  theme?: "light" | "dark" | "auto";
  /** A colour like `#0b5759`. It is made readable. */
  accent?: string;
  /** The first screen: start, check, help or calculator. */
  start?: "mulai" | "cek" | "bantuan" | "hitung";
  /** In the page, or behind a button that opens a dialog. */
  mode?: "inline" | "button";
  /** Your own contact, shown below the official help and labelled as yours. */
  "contact-name"?: string;
  /** A telephone number with its area or country. */
  "contact-phone"?: string;
  /** An address that begins with `https://`. */
  "contact-web"?: string;
  /** The folder of the widget, where it is not the folder of the script. */
  base?: string;
}

/** The element. Its children are shown until the widget is ready, and where it cannot be. */
export interface MigrasiAmanElement extends HTMLElement {
  addEventListener<K extends keyof MigrasiAmanEvents>(
    type: K,
    listener: (this: MigrasiAmanElement, event: MigrasiAmanEvents[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The only two events. */
export interface MigrasiAmanEvents {
  "migrasi-aman:ready": CustomEvent<MigrasiAmanSize>;
  "migrasi-aman:resize": CustomEvent<MigrasiAmanSize>;
}

declare global {
  interface HTMLElementTagNameMap {
    "migrasi-aman": MigrasiAmanElement;
  }
  interface HTMLElementEventMap extends MigrasiAmanEvents {}
  // They rise.
  interface DocumentEventMap extends MigrasiAmanEvents {}
  // React 18 and older, Preact, Solid.
  namespace JSX {
    interface IntrinsicElements {
      "migrasi-aman": MigrasiAmanProps;
    }
  }
}

/** The element in JSX. */
export type MigrasiAmanProps = MigrasiAmanAttributes & {
  children?: unknown;
  class?: string;
  className?: string;
  id?: string;
  key?: string | number | null;
  ref?: unknown;
  slot?: string;
  style?: unknown;
};
