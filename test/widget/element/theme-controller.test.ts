import { emulateMedia } from "@web/test-runner-commands";
import { expect } from "chai";
import type { ReactiveControllerHost } from "lit";
import { type Scheme, ThemeController } from "../../../widget/element/theme-controller.ts";
import type { Theme } from "../../../widget/interface/attributes.ts";

let updates = 0;
const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => void updates++,
  updateComplete: Promise.resolve(true),
};

const table: [theme: Theme, page: string, system: Scheme, drawn: Scheme][] = [
  ["auto", "", "light", "light"],
  ["auto", "", "dark", "dark"],
  ["light", "", "dark", "light"],
  ["dark", "", "light", "dark"],
  ["auto", "skin-theme-clientpref-night", "light", "dark"],
  ["auto", "skin-theme-clientpref-day", "dark", "light"],
  ["auto", "skin-theme-clientpref-os", "dark", "dark"],
  ["auto", "skin-theme-clientpref-os", "light", "light"],
  ["light", "skin-theme-clientpref-night", "light", "light"],
];

describe("the scheme", () => {
  const root = document.documentElement;
  afterEach(async () => {
    root.className = "";
    document.querySelector("meta[name=generator]")?.remove();
    await emulateMedia({ colorScheme: "light" });
  });

  function connected(): ThemeController {
    const controller = new ThemeController(host);
    controller.hostConnected();
    return controller;
  }

  for (const [theme, page, system, drawn] of table) {
    it(`${theme} on a page ${page || "without a choice"}, system ${system} → ${drawn}`, async () => {
      await emulateMedia({ colorScheme: system });
      root.className = page;
      const controller = connected();
      expect(controller.scheme(theme)).to.equal(drawn);
      controller.hostDisconnected();
    });
  }

  for (const generator of ["MediaWiki 1.39.17", "DokuWiki"]) {
    it(`a wiki without dark pages (${generator}) stays light in a dark system`, async () => {
      await emulateMedia({ colorScheme: "dark" });
      document.head.insertAdjacentHTML("beforeend", `<meta name="generator">`);
      document.querySelector<HTMLMetaElement>("meta[name=generator]")!.content = generator;
      const controller = connected();
      expect(controller.scheme("auto")).to.equal("light");
      controller.hostDisconnected();
    });
  }

  it("has the host drawn again when the system changes, as long as it is there", () => {
    const real = { matchMedia: window.matchMedia.bind(window) };
    const system = Object.assign(new EventTarget(), { matches: false });
    window.matchMedia = () => system as unknown as MediaQueryList;
    const controller = connected();
    Object.assign(window, real);
    updates = 0;
    system.matches = true;
    system.dispatchEvent(new Event("change"));
    expect(updates).to.equal(1);
    expect(controller.scheme("auto")).to.equal("dark");
    controller.hostDisconnected();
    system.dispatchEvent(new Event("change"));
    expect(updates).to.equal(1);
  });
});
