/** Styles as text: the tag that editors and the build know CSS by. */

/** The text as it stands, its values written in. */
export function css(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: strings }, ...values);
}
