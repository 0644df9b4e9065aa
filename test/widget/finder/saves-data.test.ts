/** Whether little is to be loaded: by the browser's setting, and by the page's media. */
import { expect } from "chai";
import { savesData } from "../../../widget/finder/saves-data.ts";

const matchMedia = window.matchMedia.bind(window);

afterEach(() => {
  Reflect.deleteProperty(navigator, "connection");
  window.matchMedia = matchMedia;
});

const connect = (value: unknown) =>
  Object.defineProperty(navigator, "connection", { value, configurable: true });

for (const [connection, expected] of [
  [undefined, false],
  [{}, false],
  [{ saveData: false }, false],
  [{ saveData: "true" }, false],
  [{ saveData: true }, true],
] as const) {
  it(`a connection of ${JSON.stringify(connection)}: ${expected}`, () => {
    connect(connection);
    expect(savesData()).to.equal(expected);
  });
}

it("media that prefer reduced data: true", () => {
  connect(undefined);
  window.matchMedia = (query) =>
    query === "(prefers-reduced-data: reduce)"
      ? Object.defineProperty(matchMedia(query), "matches", { value: true })
      : matchMedia(query);
  expect(savesData()).to.equal(true);
});
