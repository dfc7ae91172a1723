// A page that uses the package, as TypeScript sees it: `cargo xtask test embed`.
import "migrasi-aman";
import type { MigrasiAmanElement, MigrasiAmanProps } from "migrasi-aman";

// What React 18 or Preact say of JSX; the package adds its element to it.
declare global {
  namespace JSX {
    interface Element {
      readonly drawn: true;
    }
    interface ElementChildrenAttribute {
      children: unknown;
    }
  }
}

const base = "https://example.org/migrasi-aman/";
const shared: MigrasiAmanProps = { base, lang: "id", className: "wide" };

export const whole = (
  <migrasi-aman
    {...shared}
    region="52.03"
    theme="dark"
    accent="#0b5759"
    start="bantuan"
    mode="button"
    contact-name="Lembaga Kita"
    contact-phone="0370 123456"
    contact-web="https://lembaga.example/"
  >
    Words
  </migrasi-aman>
);
// @ts-expect-error There is no such theme.
export const wrongTheme = <migrasi-aman base={base} theme="gelap" />;
// @ts-expect-error Nor such a screen.
export const wrongStart = <migrasi-aman base={base} start="hasil" />;
// @ts-expect-error A verdict cannot be set.
export const wrongName: MigrasiAmanProps = { base, verdict: "none" };

const element: MigrasiAmanElement = document.createElement("migrasi-aman");
element.addEventListener("migrasi-aman:ready", (event) => {
  const height: number = event.detail.height;
  // @ts-expect-error Nothing else is told.
  return [height, event.detail.verdict];
});
document.addEventListener("migrasi-aman:resize", ({ detail }) => detail.height.toFixed());
