/** What @orama has for a language, loaded when the language is first met: a catalog has few of them. */
import { createRequire } from "node:module";

/** Primary language code → the name of its modules. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "arabic",
  bg: "bulgarian",
  da: "danish",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  fi: "finnish",
  fr: "french",
  ga: "irish",
  hi: "indian",
  hu: "hungarian",
  hy: "armenian",
  id: "indonesian",
  it: "italian",
  lt: "lithuanian",
  nb: "norwegian",
  ne: "nepali",
  nl: "dutch",
  nn: "norwegian",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sr: "serbian",
  sv: "swedish",
  ta: "tamil",
  tr: "turkish",
  uk: "ukrainian",
};

const load = createRequire(import.meta.url);

/** Language (BCP 47) → its module of a package; undefined where there is none. `names`: as in LANGUAGES. */
export function languageModules<T>(
  packageName: string,
  names: Readonly<Record<string, string>>,
): (language: string) => T | undefined {
  const modules = new Map<string, T>();
  return (language) => {
    const code = language.split("-")[0]!.toLowerCase();
    if (!modules.has(code) && Object.hasOwn(names, code)) {
      modules.set(code, load(`${packageName}/${names[code]}`) as T);
    }
    return modules.get(code);
  };
}
