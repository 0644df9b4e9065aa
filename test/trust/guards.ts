/** All guards: where in the source each stands, what takes it away, and the test that must be red then. */
import type { Guard } from "./guard.ts";
import { OF_ENTRIES } from "./guards-of-entries.ts";

export const GUARDS: readonly Guard[] = [
  // Who proposes an entry.
  ...OF_ENTRIES,
  // Who keeps a catalog.
  {
    guard: "sources are not published into",
    file: "scripts/build/target.ts",
    without: ["isWithin(target, path) || isWithin(path, target)", "false"],
    test: "test/scripts/build/target.test.ts",
  },
  {
    guard: "a folder without a marker is not ours",
    file: "scripts/build/marker.ts",
    without: ['if (!paths) return { kind: "unknown" };', "if (!paths) return { kind: 'empty' };"],
    test: "test/scripts/build/marker.test.ts",
  },
  {
    guard: "files that only one build names stay for open pages",
    file: "scripts/build/kept-files.ts",
    without: ["stamps.size < releases", "false"],
    test: "test/scripts/build/kept-files.test.ts",
  },
  {
    guard: "only what is named by its content stays",
    file: "scripts/build/kept-files.ts",
    without: ["return SEARCH_DATA.test(path) || CODE_FILE.test(path);", "return true;"],
    test: "test/scripts/build/kept-files.test.ts",
  },
  // The host and the network.
  {
    guard: "a page in place of a file counts as missing",
    file: "widget/data/data.ts",
    without: ["if (/^\\s*</.test(text)) throw new AbsentError(path);", ""],
    test: "test/widget/data/data.test.ts",
  },
  {
    guard: "an answer without an end is cut",
    file: "widget/data/data.ts",
    without: ["text.length < LARGEST", "true"],
    test: "test/widget/data/data.test.ts",
  },
  {
    guard: "what is named by its content alone may come from a cache unasked",
    file: "widget/data/data.ts",
    without: ['path.includes("/") ? "default" : "no-cache"', '"default"'],
    test: "test/widget/data/data.test.ts",
  },
  {
    guard: "patience ends",
    file: "widget/data/patience.ts",
    without: ["return await Promise.race([promised, late]);", "return await promised;"],
    test: "test/widget/data/patience.test.ts",
  },
  {
    guard: "an index whose files are gone is read anew",
    file: "widget/finder/finder-answers.ts",
    without: ["await after?.(context.index)", "undefined"],
    test: "test/widget/finder/latest-index.test.ts",
  },
  {
    guard: "code that is gone is said",
    file: "widget/parts/lazy.ts",
    without: ["if (!NOT_LOADED.test(String(error))) throw error;", "throw error;"],
    test: "test/widget/parts/lazy.test.ts",
  },
  // The wiki, and who edits its pages.
  {
    guard: "origins that nobody allowed are not asked",
    file: "widget/data/origins.ts",
    without: ["folder !== undefined && allowed.has(folder.origin)", "folder !== undefined"],
    test: "test/widget/data/origins.test.ts",
  },
  {
    guard: "catalogs are read over https",
    file: "widget/data/address.ts",
    without: [
      'return isSafe(url) || (url.protocol === "http:" && protocol === "http:")',
      "return true",
    ],
    test: "test/widget/data/address.test.ts",
  },
  {
    guard: "elements and frames are no globals of the page",
    file: "widget/data/page-object.ts",
    without: [
      'Object.prototype.toString.call(value) === "[object Object]" &&',
      "value !== null &&",
    ],
    test: "test/widget/data/page-object.test.ts",
  },
  {
    guard: "only a script is the script's own tag",
    file: "scripts/build/widget.ts",
    without: ["!( own instanceof HTMLScriptElement ) || !own.src", "!own || !own.src"],
    test: "test/scripts/build/widget.test.ts",
  },
  {
    guard: "no built-in that pages overwrite",
    file: "core/range.ts",
    without: [
      "[...Array(Math.max(0, end - from)).keys()].map((i) => from + i)",
      "Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i)",
    ],
    test: "test/widget/finder/built-ins.test.ts",
  },
  {
    guard: "names that the page gave to all objects are none of a module's",
    file: "scripts/build/own-names.ts",
    without: ['"for (var name of Object.keys(all))"', "ALL_NAMES"],
    test: "test/scripts/build/own-names.test.ts",
  },
  {
    guard: "keys of a field are no shortcuts of the page",
    file: "widget/element/tool-ladder.ts",
    without: ["event.stopPropagation()", "event.preventDefault"],
    test: "test/widget/element/host-page.test.ts",
  },
  {
    guard: "styles go along into another document",
    file: "widget/element/document-styles.ts",
    without: ["if (root.ownerDocument === document)", "if (root.ownerDocument)"],
    test: "test/widget/element/document-styles.test.ts",
  },
  {
    guard: "pages may take away what has become an element",
    file: "widget/element/former-place.ts",
    without: ["return other?.parentNode === place ? other : node;", "return node;"],
    test: "test/widget/element/former-place.test.ts",
  },
  {
    guard: "what becomes a placeholder later is noticed",
    file: "widget/element/placeholder-watch.ts",
    without: ["if (attributeName === null)", "if (attributeName !== undefined)"],
    test: "test/widget/element/placeholder-watch.test.ts",
  },
  // The reader.
  {
    guard: "hurdles keep a tool from being ready",
    file: "core/matching.ts",
    without: ['hasHurdles ? "conditional" : "ready"', '"ready"'],
    test: "test/core/matching.test.ts",
  },
];
