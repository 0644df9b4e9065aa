/** The notices of one widget: loaded once the first list is there, so that they never delay it. */
import { nothing, type TemplateResult } from "lit/html.js";
import type { Translate } from "../../core/i18n.ts";
import { type CatalogData, type Source, sourceAt } from "../data/data.ts";
import { NoticeBoard } from "../data/notice-board.ts";
import { problemBox } from "../parts/problem.ts";
import { noticeBox, noticeLine } from "../parts/notice.ts";
import type { Notices, ViewHost } from "../interface/view.ts";

const boards = new WeakMap<Source, NoticeBoard>();
const controllers = new WeakMap<ViewHost, ReturnType<typeof makeController>>();

/** The notices that a widget is to show with a catalog; from now on it is drawn again when they change. */
export function noticesFor(host: ViewHost, { address }: CatalogData): Notices {
  const board = boardOf(address);
  const controller = controllers.get(host) ?? makeController(host);
  controllers.set(host, controller);
  controller.follow(board);
  return { of: (entryId) => board.of(entryId), line: noticeLine, box: noticeBox };
}

/** Says that they can't be read, where that is so. */
export function noticesProblem(
  { address }: CatalogData,
  t: Translate,
): TemplateResult | typeof nothing {
  const board = boardOf(address);
  return board.failed ? problemBox(t("notices-failed"), () => board.retry(), t) : nothing;
}

function boardOf(address: URL): NoticeBoard {
  const source = sourceAt(new URL(".", address));
  const board = boards.get(source) ?? new NoticeBoard(source);
  boards.set(source, board);
  return board;
}

function makeController(host: ViewHost) {
  const redraw = () => host.requestUpdate();
  let board: NoticeBoard | undefined;
  const controller = {
    hostConnected: () => board?.watch(redraw),
    hostDisconnected: () => board?.leave(redraw),
    follow(next: NoticeBoard): void {
      if (next === board) return;
      board?.leave(redraw);
      board = next;
      if (host.isConnected) board.watch(redraw);
    },
  };
  host.addController(controller);
  return controller;
}
