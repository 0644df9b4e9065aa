import { describe, expect, test } from "vitest";
import { preferExactTitle } from "../../../../core/search/query/exact-title.ts";

const order = (query: string, ...titles: string[]) =>
  preferExactTitle(
    titles.map((title) => ({ title, group: 0 })),
    query,
  ).map(({ title }) => title);

describe("the order after", () => {
  test.each([
    ["kube", ["Kubex", "Add to Kube", "kubectl"], ["kubectl", "Add to Kube", "Kubex"]],
    ["Kube", ["Kubex", "kubectl"], ["Kubex", "kubectl"]],
    ["name (", ["Name", "Other", "Name (group)"], ["Name (group)", "Name", "Other"]],
    [" C++ ", ["C", "C++ Check"], ["C++ Check", "C"]],
    ["add!", ["Addition", "Adder"], ["Addition", "Adder"]],
    ["", ["b", "a"], ["b", "a"]],
  ])("%j", (query, titles, expected) => {
    expect(order(query, ...titles)).toEqual(expected);
  });
});

test("results change their order only within their group", () => {
  const results = [
    { title: "Kubex", group: "ready" },
    { title: "kubefwd", group: "away" },
    { title: "kubectl", group: "ready" },
  ];
  const before = [...results];
  expect(preferExactTitle(results, "kube").map(({ title }) => title)).toEqual([
    "kubectl",
    "kubefwd",
    "Kubex",
  ]);
  expect(results).toEqual(before);
});
