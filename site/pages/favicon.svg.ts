/** The icon under the name that others know; our own pages ask for it by what it holds. */
import icon from "../assets/favicon.svg?raw";

export const GET = (): Response => new Response(icon);
