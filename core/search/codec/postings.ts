/** Postings: ascending document numbers as text, each as its distance from the one before, in base 32 digits. */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BASE = 32;
const VALUES = digitValues();

/** One digit, 0 to 63. */
export function digit(value: number): string {
  return DIGITS[value]!;
}

/** The value of the digit at an index of a text; 0 where there is none. */
export function digitAt(text: string, index: number): number {
  return VALUES[text.charCodeAt(index)] ?? 0;
}

/** Ascending numbers → text; the upper half of the digits says that more digits follow. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = "";
  let last = -1;
  for (const number of numbers) {
    text += encodeNumber(number - last - 1);
    last = number;
  }
  return text;
}

/** The text from `start` to `end` → numbers. Digits that are none count as 0: damaged text gives wrong numbers, no error. */
export function decodeNumbers(text: string, start = 0, end = text.length): Uint32Array {
  const numbers = new Uint32Array(Math.max(0, end - start));
  let count = 0;
  let last = -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const each = VALUES[text.charCodeAt(i)] ?? 0;
    value = value * BASE + (each & (BASE - 1));
    if (each >= BASE) continue;
    last += value + 1;
    numbers[count++] = last;
    value = 0;
  }
  return numbers.slice(0, count);
}

function encodeNumber(value: number): string {
  let text = DIGITS[value % BASE]!;
  for (let rest = Math.floor(value / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    text = DIGITS[BASE + (rest % BASE)]! + text;
  }
  return text;
}

function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  return values;
}
