/** A file of this site, read by `read`; undefined where it cannot be loaded. */
export async function fetchFile<T>(
  address: string,
  read: (response: Response) => Promise<T>,
): Promise<T | undefined> {
  try {
    const response = await fetch(address);
    return response.ok && !isPage(response) ? await read(response) : undefined;
  } catch {
    return undefined;
  }
}

/** Some hosts answer with a page, as if all were well, where there is no file. */
function isPage({ headers }: Response): boolean {
  return /\bhtml\b/i.test(headers.get("content-type") ?? "");
}
