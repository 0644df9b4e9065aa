import { testRule } from "../../rule-test.ts";

testRule("private-address", {
  "the reader's own computer": {
    change: { "tools/lamp.yaml": "url: https://localhost:8080/\n" },
    found: ["tools/lamp.yaml: url: https://localhost:8080/"],
  },
  "in a description": {
    change: { "tools/lamp.yaml": "description: See [this](https://[::1]/).\n" },
    found: ["tools/lamp.yaml: description: See [this](https://[::1]/)."],
  },
  "of a maintainer": {
    change: { "maintainers/crew.yaml": "url: https://192.168.0.1/\n" },
    found: ["maintainers/crew.yaml: url: https://192.168.0.1/"],
  },
  "misleading anyway: said once": {
    change: { "tools/lamp.yaml": "url: https://lamp.example.org@localhost/\n" },
    found: [],
  },
});
