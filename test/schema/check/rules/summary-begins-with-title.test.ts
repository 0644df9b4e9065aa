import { type Row, testRule } from "../../rule-test.ts";

const row = (title: string, summary: string, told = true): Row => ({
  change: { "tools/table.yaml": `title: "${title}"\nsummary: "${summary}"\n` },
  found: told ? [`tools/table.yaml: summary: "${summary}"`] : [],
});

testRule("summary-begins-with-title", {
  "other case and accents": row("Pagé List", "Page list: see pages."),
  "a genitive": row("Owl", "Owl's way to find pages."),
  "an article": row("Owl", "The Owl finds pages."),
  "an article in the title": row("The Owl Game", "Owl game with pages."),
  "the name without what is in brackets": row("Owl (beta)", "Owl finds pages."),
  "a longer word": row("Find", "Finding pages is easy.", false),
  "the title later on": row("Owl", "Find pages with Owl.", false),
  "half of the title": row("Owl List", "Owl watchers find pages.", false),
  "a title without words": row("!", "Find pages.", false),
  "nothing but brackets": row("(beta)", "Find pages.", false),
});
