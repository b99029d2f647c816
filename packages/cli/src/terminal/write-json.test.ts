import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { jsonPieces, writeJson } from "./write-json.ts";

const values: readonly object[] = [
  {},
  [],
  [[], {}, null, undefined, 'a\u2028"b'],
  { a: undefined, b: [1, Number.NaN, 2], c: { d: [{ e: "ü", f: [[1], [2]] }], g: undefined }, h: null },
  { when: new Date(0), __proto__: { hidden: 1 }, deep: [[[[[[[{ x: 1 }]]]]]]] },
  {
    "": [undefined, () => 1],
    skip: () => 1,
    list: [
      { file: "a", p: [0.1, 1e-7] },
      { file: "b", p: [] },
    ],
  },
];

/** A stream that keeps what it is given, takes its time, and has room for little. */
function slowStream() {
  const chunks: string[] = [];
  const out = new Writable({
    decodeStrings: false,
    highWaterMark: 2 ** 15,
    write(chunk: string, _, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return { out, chunks };
}

it("writes what JSON.stringify gives", () => {
  for (const value of values) expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value));
});

it("writes in chunks, however much it is, and waits for the stream", async () => {
  const { out, chunks } = slowStream();
  const row = Array.from({ length: 1000 }, (_, i) => i / 7);
  const value = {
    predictions: Array.from({ length: 300 }, (_, i) => ({ file: `${i}.jpg`, probabilities: row })),
  };
  let most = 0;
  out.on("drain", () => {
    most = Math.max(most, out.writableLength);
  });
  await writeJson(out, value);
  await new Promise<void>((resolve) => out.end(resolve));
  expect(chunks.join("")).toBe(`${JSON.stringify(value)}\n`);
  expect(chunks.length).toBeGreaterThan(50);
  expect(Math.max(most, ...chunks.map(({ length }) => length))).toBeLessThan(2 ** 17);
});
