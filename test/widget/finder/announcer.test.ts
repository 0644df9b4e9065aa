import { expect } from "chai";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { Announcer } from "../../../widget/finder/announcer.ts";

/** Timers that run when told to. */
const pending = new Map<number, () => void>();
const real = {
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
};

function pause(): void {
  for (const [id, run] of pending) {
    pending.delete(id);
    run();
  }
}

function makeHost() {
  let updates = 0;
  const host: ReactiveControllerHost = {
    addController: (_: ReactiveController) => undefined,
    removeController: (_: ReactiveController) => undefined,
    requestUpdate: () => void updates++,
    updateComplete: Promise.resolve(true),
  };
  return { host, updates: () => updates };
}

describe("the announcer", () => {
  beforeEach(() => {
    let last = 0;
    window.setTimeout = ((run: () => void) => {
      pending.set(++last, run);
      return last;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => void pending.delete(Number(id));
  });
  afterEach(() => {
    pending.clear();
    Object.assign(window, real);
  });

  it("says nothing about what stands there from the beginning", () => {
    const announcer = new Announcer(makeHost().host);
    announcer.announce("8 tools");
    pause();
    expect(announcer.words).to.equal("");
  });

  it("speaks once, after the last change", () => {
    const { host, updates } = makeHost();
    const announcer = new Announcer(host);
    for (const words of ["8 tools", "5 tools", "3 tools", "3 tools"]) announcer.announce(words);
    expect(announcer.words).to.equal("");
    pause();
    expect(announcer.words).to.equal("3 tools");
    expect(updates()).to.equal(1);
  });

  it("is silent after its host has left", () => {
    const announcer = new Announcer(makeHost().host);
    announcer.announce("8 tools");
    announcer.announce("5 tools");
    announcer.hostDisconnected();
    pause();
    expect(announcer.words).to.equal("");
  });
});
