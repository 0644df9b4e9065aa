/** One tool with all that a card shows, notices about it, and a network that has them. */
import { readTool, type ToolRecord, type ToolView } from "../../core/api/tool.ts";
import type { NoticeList, NoticeRecord } from "../../core/api/notices.ts";
import { noticeLine, noticeBox } from "../../widget/parts/notice.ts";
import type { Notices } from "../../widget/interface/view.ts";
import type { ShownNotice } from "../../widget/data/shown-notices.ts";
import { manifest } from "./harbour.ts";

const envelope = { version: 1, date: "2026-01-02T00:00:00Z" } as const;

/** What stands in a record, with what is given in place of it. */
export function toolRecord(tool: object = {}): ToolRecord {
  const whole = {
    id: "lighthouse",
    title: "Lighthouse",
    summary: "Ask the harbour's database questions from a web page.",
    language: "en",
    url: "https://lighthouse.example.org/",
    lifecycle: "active",
    needs: { use: { sql: "required", coding: "optional" } },
    allNeeds: { use: { sql: "required", coding: "optional" } },
    levels: { use: 2 },
    asks: { account: "wiki", rights: "keep the light", installs: "a lamp" },
    start: { how: "open", url: "https://lighthouse.example.org/new", label: "Ask a question" },
    hostedOn: ["harbour"],
    partOf: [],
    dependsOn: [],
    maintainers: ["ada", "wiki:Ben"],
    people: [
      { id: "ada", name: "Ada Example", url: "https://example.org/ada" },
      { id: "wiki-ben", name: "Ben" },
    ],
    names: { harbour: "Harbour", sounding: "Sounding" },
    helpWanted: [{ role: "translator", note: "Into any language." }],
    contact: {
      issues: "https://issues.example.org/",
      talk: "https://talk.example.org/",
      chat: "https://chat.example.org/",
      email: "keepers@example.org",
    },
    links: {
      source: "https://code.example.org/",
      docs: [
        { language: "ar", url: "https://docs.example.org/ar" },
        { language: "en", url: "https://docs.example.org/en" },
      ],
    },
    confirmed: "2026-01-01",
    notices: [],
    ...tool,
  };
  const card = {
    ...whole,
    needs: whole.allNeeds,
    maintainers: whole.people,
    helpWanted: whole.helpWanted.map(({ role }) => role),
  };
  return { ...envelope, tool: whole, card } as unknown as ToolRecord;
}

/** The same as a view has it. */
export function toolView(tool: object = {}): ToolView {
  const { id } = toolRecord(tool).tool;
  const read = readTool(toolRecord(tool), id);
  if (read === undefined) throw new Error("no record");
  return read;
}

/** A notice about the lighthouse. */
export function makeNotice(given: Partial<NoticeRecord> = {}): NoticeRecord {
  return {
    id: "storm",
    title: "The light is out",
    kind: "outage",
    entries: ["harbour"],
    start: "2026-01-02T03:00:00Z",
    reaches: ["harbour", "lighthouse"],
    ...given,
  };
}

/** Notices that are shown whatever the clock says. */
export function noticesOf(...shown: ShownNotice[]): Notices {
  return {
    of: (id) => shown.filter(({ reaches }) => reaches.includes(id)),
    line: noticeLine,
    box: noticeBox,
  };
}

/** notices.json */
export function noticeList(...notices: NoticeRecord[]): NoticeList {
  return { ...envelope, count: notices.length, notices };
}

/** What was asked of the network: path in the folder, and how the browser's own cache may be used. */
export const asked: { path: string; cache: RequestCache | undefined }[] = [];

let catalogs = 0;

/** Takes the network away but for these files; `restorePage` gives it back. The folder is new each time. */
export function serveFiles(files: Record<string, object | undefined>): string {
  const folder = `https://o${++catalogs}.example.org/api/v1/`;
  const all: Record<string, object | undefined> = { "catalog.json": manifest, ...files };
  asked.length = 0;
  window.fetch = (input, init) => {
    const path = String(input instanceof Request ? input.url : input).replace(folder, "");
    asked.push({ path, cache: init?.cache });
    const file = all[path];
    return Promise.resolve(
      file ? new Response(JSON.stringify(file)) : new Response("", { status: 404 }),
    );
  };
  return folder;
}
