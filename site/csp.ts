/** The content security policy that each page carries in its head. */

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The policy of a page; `frames`: it may show pages of this site in frames. */
export function contentSecurityPolicy(frames = false): string {
  return [...POLICY, ...(frames ? ["frame-src 'self'"] : [])].join("; ");
}
