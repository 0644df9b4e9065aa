import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressor } from "../../../../scripts/cli/serve/compressor.ts";

const body = Buffer.from("0123456789".repeat(100));

const cases = [
  ["gzip, deflate, br", "br"],
  ["gzip;q=0.8, br;q=0", "gzip"],
  ["GZIP", "gzip"],
  ["deflate", undefined],
  ["br ; q=0.0", undefined],
  [undefined, undefined],
] as const;

test.each(cases)("Accept-Encoding %j gives %j", async (header, encoding) => {
  const encoded = await compressor()("tag", body, header);
  expect(encoded.encoding).toBe(encoding);
  const decode = { br: brotliDecompressSync, gzip: gunzipSync, none: (whole: Buffer) => whole };
  expect(decode[encoding ?? "none"](encoded.body)).toEqual(body);
});

test("what is small stays as it is", async () => {
  const small = Buffer.from("ok");
  expect(await compressor()("tag", small, "br")).toEqual({ body: small });
});

test("the same body is compressed once", async () => {
  const compress = compressor();
  const { body: first } = await compress("tag", body, "gzip");
  expect((await compress("tag", body, "gzip")).body).toBe(first);
});
