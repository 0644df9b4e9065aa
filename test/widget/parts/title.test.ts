import { expect } from "chai";
import { title } from "../../../widget/parts/title.ts";
import { harbour } from "../harbour.ts";
import { draw } from "../look.ts";
import { contextOf } from "../words.ts";

it("leads to the entry's page, in the language of the entry", () => {
  const link = draw(title({ id: "marsa", language: "ar" }, "مرسى", contextOf())).querySelector("a");
  expect(link?.href).to.equal("https://harbour.example.org/tools/marsa/");
  expect(link?.lang).to.equal("ar");
});

it("is plain text where the catalog has no pages", () => {
  const manifest = { ...harbour.manifest, page: "" };
  const context = { ...contextOf(), catalog: { ...harbour, manifest } };
  const place = draw(title({ id: "ferry", language: "" }, "Ferry", context));
  expect(place.querySelector("a")).to.equal(null);
  expect(place.querySelector("span")?.hasAttribute("lang")).to.equal(false);
});
