/** Globals of the page. Elements with that id and frames with that name stand there too, and editors can write those. */

/** Whether what stands there is an object that a script has made. */
export function isPageObject(value: unknown): value is object {
  // Of a frame from elsewhere nothing can be read but that it has no prototype.
  return (
    Object.prototype.toString.call(value) === "[object Object]" &&
    Object.getPrototypeOf(value) !== null
  );
}
