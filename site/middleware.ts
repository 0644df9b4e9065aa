/** Completes each page once its markup stands. */
import { defineMiddleware } from "astro:middleware";
import { contentSecurityPolicy, POLICY_PLACE } from "./csp.ts";

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = await response.text();
  const made = html.replace(POLICY_PLACE, contentSecurityPolicy(html));
  return new Response(made, response);
});
