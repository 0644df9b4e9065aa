/** The table of product commands: what each does in one line, and the file it is loaded from when it is called. */
import type { Command } from "./command.ts";

export interface CommandRow {
  summary: string;
  load: () => Promise<{ command: Command }>;
}

export const commands: Readonly<Record<string, CommandRow>> = {
  start: {
    summary: "check the catalog, build the site and serve it at http://127.0.0.1:4321/",
    load: () => import("./start.ts"),
  },
  check: {
    summary: "check the catalog and report every problem with its place",
    load: () => import("./check.ts"),
  },
  stale: {
    summary: "list what should be looked at again, as Markdown that a CI job can file",
    load: () => import("./stale.ts"),
  },
  new: {
    summary: "ask about a tool and write its file",
    load: () => import("./new.ts"),
  },
  export: {
    summary: "print the entries in another format: `-- toolinfo`, one JSON array",
    load: () => import("./export.ts"),
  },
  propose: {
    summary:
      "turn an issue that holds an entry's file into a branch, for a CI job that proposes it",
    load: () => import("./propose.ts"),
  },
  build: {
    summary: "check the catalog and publish site, API and widget into a folder",
    load: () => import("./build.ts"),
  },
  serve: {
    summary: "serve a published folder on this machine",
    load: () => import("./serve.ts"),
  },
  dev: {
    summary: "serve the site from its sources and reload on each change",
    load: () => import("./dev.ts"),
  },
  search: {
    summary: "ask a published catalog as the widget would",
    load: () => import("./search.ts"),
  },
};
