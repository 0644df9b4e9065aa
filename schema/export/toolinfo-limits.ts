/** What version 1.2.2 of toolinfo takes in its fields. Whatever other fields a record has is legal. */
import { isRecord } from "../../core/api/json.ts";
import { TYPES } from "../../core/generated/tool.ts";
import { ownValue } from "../../core/own-value.ts";

type Fits = (value: unknown) => boolean;

const text =
  (most = 255): Fits =>
  (value) =>
    typeof value === "string" && [...value].length <= most;
const list =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);
const either =
  (...kinds: Fits[]): Fits =>
  (value) =>
    kinds.some((fits) => fits(value));
const matching =
  (pattern: RegExp, most = 255): Fits =>
  (value) =>
    text(most)(value) && pattern.test(value as string);
/** An object with no other fields than these. */
const object =
  (fields: Readonly<Record<string, Fits>>, required: readonly string[] = []): Fits =>
  (value) =>
    isRecord(value) &&
    required.every((field) => Object.hasOwn(value, field)) &&
    Object.entries(value).every(([field, inner]) => ownValue(fields, field)?.(inner) === true);

const flag: Fits = (value) => typeof value === "boolean";
/** Percent signs stand before two digits, and nothing in it needs to be encoded. */
const url = matching(/^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#@!$&'()*+,;=-]|%[\da-f]{2})+$/i, 2047);
const address: Fits = (value) => url(value) && URL.canParse(value as string);
const language = matching(/^(x-.*|[A-Za-z]{2,3}(-.*)?)$/, 16);
const links = either(address, list(object({ language, url: address })));
const texts = either(text(), list(text()));
/** The families of wikis that the format knows. */
const wiki = matching(
  /^(\*|.*(mediawiki|wik(tionary|i(pedia|quote|books|source|news|versity|data|voyage|media)))\.org)$/,
);
const person = object(
  {
    name: text(),
    wiki_username: text(),
    developer_username: text(),
    email: matching(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/),
    url: address,
  },
  ["name"],
);
const type: Fits = (value) => TYPES.some((each) => each.replaceAll("-", " ") === value);

const LIMITS: Readonly<Record<string, Fits>> = {
  name: text(),
  title: text(),
  description: text(65_535),
  url: address,
  keywords: text(2047),
  author: either(text(), list(person)),
  repository: address,
  subtitle: text(),
  openhub_id: text(),
  url_alternates: list(object({ language, url: address })),
  bot_username: text(),
  deprecated: flag,
  replaced_by: address,
  experimental: flag,
  for_wikis: either(wiki, list(wiki)),
  icon: address,
  license: text(),
  sponsor: texts,
  available_ui_languages: either(language, list(language), (value) => value === "*"),
  technology_used: texts,
  tool_type: type,
  api_url: address,
  developer_docs_url: links,
  user_docs_url: links,
  feedback_url: links,
  privacy_policy_url: links,
  translate_url: address,
  bugtracker_url: address,
  _schema: text(32),
  _language: language,
};

/** Whether a record may have the value in the field. */
export function fitsToolinfo(field: string, value: unknown): boolean {
  return ownValue(LIMITS, field)?.(value) ?? true;
}
