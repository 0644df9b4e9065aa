/** Completes each page once its markup stands. */
import { defineMiddleware } from "astro:middleware";
import { contentSecurityPolicy, POLICY_PLACE } from "./csp.ts";

/** Goes before what a host says of the encoding: hosts may name another for all that they serve. */
const BYTE_ORDER_MARK = "\ufeff";

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = await response.text();
  const made = html.replace(POLICY_PLACE, contentSecurityPolicy(html));
  return new Response(BYTE_ORDER_MARK + made, response);
});
