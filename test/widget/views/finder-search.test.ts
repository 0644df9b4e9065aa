import { expect } from "chai";
import type { ReactiveControllerHost } from "lit";
import { FinderSearch } from "../../../widget/views/finder-search.ts";
import { harbour } from "../harbour.ts";

function makeHost() {
  let update: () => void = () => undefined;
  const updated = new Promise<void>((done) => (update = done));
  const host: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => update(),
    updateComplete: Promise.resolve(true),
  };
  return { host, updated };
}

it("is loaded when it is needed, and the host is drawn again", async () => {
  const { host, updated } = makeHost();
  const search = new FinderSearch(host);
  expect(search.state).to.equal(undefined);
  expect(search.need(harbour)).to.equal(undefined);
  expect(search.state).to.equal("loading");
  await updated;
  expect(search.state).to.equal(undefined);
  expect(
    search
      .need(harbour)?.("depth")
      .map(({ id }) => id),
  ).to.deep.equal(["sounding"]);
});

it("skills and tasks are found by what they are called", async () => {
  const { host, updated } = makeHost();
  const search = new FinderSearch(host);
  search.need(harbour);
  await updated;
  const ids = search
    .need(harbour)?.("database")
    .map(({ id }) => id);
  expect(ids?.[0]).to.equal("lighthouse");
  expect(ids).to.include("logbook");
});

it("another catalog takes another search", async () => {
  const { host, updated } = makeHost();
  const search = new FinderSearch(host);
  search.need(harbour);
  await updated;
  expect(search.need({ ...harbour, cards: [] })).to.equal(undefined);
  expect(search.state).to.equal("loading");
});
