import { type Row, testRule } from "../../rule-test.ts";

const row = (title: string, keyword: string, told: boolean): Row => ({
  change: { "tools/table.yaml": `title: "${title}"\nkeywords:\n  - "${keyword}"\n` },
  found: told ? [`tools/table.yaml: - "${keyword}"`] : [],
});

testRule("keyword-repeats-title", {
  "the title": row("Owl List", "owl list", true),
  "the title with a mark": row("Who Owls?", "who owls", true),
  "a word, with accents": row("Owl List", "Lîst", true),
  "a word in brackets": row("Owl (Watch)", "watch", true),
  "two of three words": row("Big Owl List", "owl list", false),
  "more than the title": row("Owl List", "list of owls", false),
  "written in one": row("Owl List", "OwlList", false),
  "part of a word": row("Owlish", "owl", false),
  "C++ and C": row("C++", "c", false),
  "nothing but marks": row("!", "?", false),
});
