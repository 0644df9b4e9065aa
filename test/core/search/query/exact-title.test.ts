import { describe, expect, test } from "vitest";
import { preferLiteral } from "../../../../core/search/query/exact-title.ts";

const order = (query: string, ...titles: string[]) =>
  preferLiteral(
    titles.map((title) => ({ title, kind: 0 })),
    query,
  ).map(({ title }) => title);

describe("the order after", () => {
  test.each([
    ["kube", ["Kubex", "Add to Kube", "kubectl"], ["kubectl", "Add to Kube", "Kubex"]],
    ["Kube", ["Kubex", "kubectl"], ["Kubex", "kubectl"]],
    ["name (", ["Name", "Other", "Name (kind)"], ["Name (kind)", "Name", "Other"]],
    [" C++ ", ["C", "C++ Check"], ["C++ Check", "C"]],
    ["add!", ["Addition", "Adder"], ["Addition", "Adder"]],
    ["", ["b", "a"], ["b", "a"]],
  ])("%j", (query, titles, expected) => {
    expect(order(query, ...titles)).toEqual(expected);
  });
});

test("results trade places only with those of their kind", () => {
  const results = [
    { title: "Kubex", kind: "ready" },
    { title: "kubefwd", kind: "away" },
    { title: "kubectl", kind: "ready" },
  ];
  expect(preferLiteral(results, "kube").map(({ title }) => title)).toEqual([
    "kubectl",
    "kubefwd",
    "Kubex",
  ]);
});
