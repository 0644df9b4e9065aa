import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import { configs as lit } from "eslint-plugin-lit";
import { configs as wc } from "eslint-plugin-wc";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    "dist/",
    "coverage/",
    ".astro/",
    "core/generated/",
    "schema/generated/",
    "site/generated/",
    "test/artifacts/",
  ]),
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [ts.configs.recommendedTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // The compiler says it, with the same exceptions for a leading underscore.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      // Strict index access makes `!` the honest way to say "checked a line above".
      "@typescript-eslint/no-non-null-assertion": "off",
      // `Record<string, T>` and index signatures say different things about optional keys here.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // The compiler asks for brackets where a key is not declared.
      "@typescript-eslint/dot-notation": "off",
      // Interpolated numbers are what messages are made of.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["core/**/*.ts", "widget/**/*.ts"],
    rules: {
      // Libraries of some pages put another function in its place.
      "no-restricted-properties": ["error", { object: "Array", property: "from" }],
      "guard-for-in": "error",
    },
  },
  {
    files: ["widget/**/*.ts", "test/widget/**/*.ts"],
    extends: [lit["flat/recommended"], wc["flat/recommended"]],
    rules: {
      // Assertions of chai are expressions.
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
  astro.configs["flat/recommended"],
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
