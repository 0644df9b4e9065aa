/** The notices of one widget: loaded once the first list is there, so that they never delay it. */
import type { ReactiveController } from "lit";
import { type CatalogData, type Source, sourceAt } from "../data/data.ts";
import { NoticeBoard } from "../data/notice-board.ts";
import { noticeBox, noticeLine } from "../parts/notice.ts";
import type { Notices, ViewHost } from "../interface/view.ts";

const boards = new WeakMap<Source, NoticeBoard>();
const controllers = new WeakMap<ViewHost, NoticesController>();

/** The notices that a widget is to show with a catalog; from now on it is drawn again when they change. */
export function noticesFor(host: ViewHost, { address }: CatalogData): Notices {
  const source = sourceAt(new URL(".", address));
  const board = boards.get(source) ?? new NoticeBoard(source);
  boards.set(source, board);
  const controller = controllers.get(host) ?? new NoticesController(host);
  controllers.set(host, controller);
  controller.follow(board);
  return { of: (entryId) => board.of(entryId), line: noticeLine, box: noticeBox };
}

class NoticesController implements ReactiveController {
  readonly #host: ViewHost;
  readonly #redraw: () => void;
  #board: NoticeBoard | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#redraw = () => host.requestUpdate();
    host.addController(this);
  }

  follow(board: NoticeBoard): void {
    if (board === this.#board) return;
    this.hostDisconnected();
    this.#board = board;
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    this.#board?.watch(this.#redraw);
  }

  hostDisconnected(): void {
    this.#board?.leave(this.#redraw);
  }
}
