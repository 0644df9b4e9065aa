/** Single prompts on a terminal: a text, one of a list, several of a list. */
import type { Readable, Writable } from "node:stream";
import { autocompleteMultiselect, isCancel, select, text } from "@clack/prompts";
import { harmless } from "../report/text.ts";

/** Input and output of the prompts. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** The person has cancelled. */
export const CANCELLED = Symbol("cancelled");

/** The text of an answer; of several, their ids by commas; empty or undefined for none. */
export type Answer = string | undefined | typeof CANCELLED;

/** One thing to choose. */
export interface Choice {
  id: string;
  label: string;
  about: string;
}

interface TextQuestion {
  optional?: boolean;
  suggested?: string;
  /** Why an answer cannot be taken. */
  refuse: (answer: string) => string | undefined;
}

/** Entries of a list that are shown at the same time. */
const SHOWN = 8;

/** Prompts on one terminal. */
export class Prompter {
  #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Asks for a line of text, again where it is refused. */
  async text(
    message: string,
    { optional = false, suggested, refuse }: TextQuestion,
  ): Promise<Answer> {
    const answer = await text({
      ...this.#terminal,
      message: optional ? `${message} (Enter skips this.)` : message,
      ...(suggested !== undefined && { initialValue: suggested }),
      validate: (value = "") => {
        if (value.trim() !== "") return refuse(value.trim());
        return optional ? undefined : "This cannot be left out.";
      },
    });
    return isCancel(answer) ? CANCELLED : (answer ?? "").trim();
  }

  /** Lets one be chosen. */
  async one(message: string, choices: readonly Choice[], first?: string): Promise<Answer> {
    const answer = await select<string>({
      ...this.#terminal,
      message,
      options: choices.map(optionOf),
      maxItems: SHOWN + 4,
      ...(first !== undefined && { initialValue: first }),
    });
    return isCancel(answer) ? CANCELLED : answer;
  }

  /** Lets any number be chosen; typing narrows the list. */
  async several(message: string, choices: readonly Choice[]): Promise<string | typeof CANCELLED> {
    const answer = await autocompleteMultiselect<string>({
      ...this.#terminal,
      message,
      options: choices.map(optionOf),
      maxItems: SHOWN,
    });
    if (isCancel(answer)) return CANCELLED;
    // In the order of the list, not of the choosing.
    return choices
      .filter(({ id }) => answer.includes(id))
      .map(({ id }) => id)
      .join(",");
  }
}

function optionOf({ id, label, about }: Choice): { value: string; label: string; hint: string } {
  return { value: id, label: harmless(label), hint: harmless(about) };
}
