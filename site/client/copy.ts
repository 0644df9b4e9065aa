/** Buttons that copy the code beside them. Where the browser does not allow it, they say so. */

/** How long a button says what has happened, in milliseconds. */
const SAID = 4_000;

for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
  const words = button.textContent;
  const code = button.parentElement?.querySelector("code")?.textContent ?? "";
  const say = (text: string | undefined): void => {
    button.textContent = text ?? words;
    setTimeout(() => (button.textContent = words), SAID);
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    const { done, failed } = button.dataset;
    copy(code).then(
      () => say(done),
      () => say(failed),
    );
  });
}

/** Rejects where the page may not write to the clipboard; without https there is none. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
