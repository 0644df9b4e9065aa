/** A file of this site, read by `read`; undefined where it cannot be loaded. */
export async function fetchFile<T>(
  address: string,
  read: (response: Response) => Promise<T>,
): Promise<T | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await read(response) : undefined;
  } catch {
    return undefined;
  }
}
