/** Compression of responses: the best encoding that the client takes, done once for each body. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export interface Encoded {
  body: Buffer;
  /** Absent = as it was. */
  encoding?: string;
}

/** Below this many bytes compression gains nothing. */
const SMALLEST = 256;
/** Bytes of compressed bodies that are kept at most. */
const KEPT = 64 * 1024 * 1024;

const METHODS: readonly [name: string, run: (body: Buffer) => Promise<Buffer>][] = [
  [
    "br",
    (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ],
  ["gzip", (body) => promisify(gzip)(body)],
];

/** A function that compresses bodies, each known by its tag, as the Accept-Encoding header allows. */
export function compressor(): (
  tag: string,
  body: Buffer,
  accepted?: string | string[],
) => Promise<Encoded> {
  const done = new Map<string, Buffer>();
  let bytes = 0;

  return async (tag, body, accepted) => {
    const method = METHODS.find(([name]) => accepts(String(accepted ?? ""), name));
    if (!method || body.length < SMALLEST) return { body };
    const [encoding, run] = method;
    const key = `${tag}-${encoding}`;
    const known = done.get(key);
    if (known) return { body: known, encoding };
    const compressed = await run(body);
    if (bytes > KEPT) {
      done.clear();
      bytes = 0;
    }
    done.set(key, compressed);
    bytes += compressed.length;
    return { body: compressed, encoding };
  };
}

/** Whether an Accept-Encoding header names an encoding and doesn't refuse it with q=0. */
function accepts(header: string, name: string): boolean {
  const item = header
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*/))
    .find(([encoding]) => encoding?.toLowerCase() === name);
  return item !== undefined && !item.some((part) => /^q=0(\.0*)?$/.test(part));
}
