/** Colours: each is a public custom property, else the page's Codex token, else our own value for the scheme. */
import { unsafeCSS } from "lit";

/** Name → Codex token, light value, dark value. `--tool-ladder-NAME` overrides all of them. */
export const COLOURS = {
  color: ["--color-base", "#202122", "#eaecf0"],
  "color-subtle": ["--color-subtle", "#54595d", "#a2a9b1"],
  "color-progressive": ["--color-progressive", "#36c", "#88a3e8"],
  "color-success": ["--color-success", "#177860", "#2cb491"],
  "color-warning": ["--color-warning", "#886425", "#ca982e"],
  "color-error": ["--color-error", "#bf3c2c", "#fd7865"],
  background: ["--background-color-base", "#fff", "#101418"],
  "background-subtle": ["--background-color-neutral-subtle", "#f8f9fa", "#202122"],
  "background-progressive": ["--background-color-progressive-subtle", "#e8eeff", "#1b223d"],
  "background-warning": ["--background-color-warning-subtle", "#fdf2d5", "#2d2212"],
  "background-error": ["--background-color-error-subtle", "#ffe9e5", "#3c1a13"],
  border: ["--border-color-subtle", "#c8ccd1", "#54595d"],
  "border-muted": ["--border-color-muted", "#dadde3", "#404244"],
  "border-progressive": ["--border-color-progressive", "#36c", "#6485d1"],
} as const satisfies Record<string, readonly [token: string, light: string, dark: string]>;

/** Declares `--tl-NAME` for each colour. With `own`, the page's tokens are left aside: they belong to the other scheme. */
function rule(scheme: "light" | "dark", own: boolean): string {
  const lines = Object.entries(COLOURS).map(([name, [token, light, dark]]) => {
    const value = scheme === "light" ? light : dark;
    const page = own ? value : `var(${token},${value})`;
    return `--tl-${name}:var(--tool-ladder-${name},${page})`;
  });
  return `.${scheme}${own ? ".own" : ""}{color-scheme:${scheme};${lines.join(";")}}`;
}

export const tokens = unsafeCSS(
  [false, true].flatMap((own) => [rule("light", own), rule("dark", own)]).join(""),
);
