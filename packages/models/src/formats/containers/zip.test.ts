import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZip } from "./zip.ts";

/** An archive with the entries of several one after another, whatever their names. */
function together(...archives: readonly Uint8Array[]): Uint8Array {
  const locals = archives.map((archive) =>
    archive.subarray(0, Buffer.from(archive).indexOf("PK\u0001\u0002")),
  );
  const last = archives.at(-1) ?? new Uint8Array();
  return Buffer.concat([...locals, last.subarray(Buffer.from(last).indexOf("PK\u0001\u0002"))]);
}

describe("readZip", () => {
  it("reads the files that are named, and no others", () => {
    const bytes = zipSync({ a: strToU8("one"), b: strToU8("two"), c: strToU8("three") });
    expect(
      [...readZip(bytes, ["a", "c"], "z")].map(([name, file]) => [name, Buffer.from(file).toString()]),
    ).toEqual([
      ["a", "one"],
      ["c", "three"],
    ]);
  });

  const zeros = (name: string, megabytes: number) =>
    zipSync({ [name]: new Uint8Array(megabytes * 2 ** 20) }, { level: 1 });

  it("unpacks no second file of a name", () => {
    const bytes = together(...Array<Uint8Array>(100).fill(zeros("a", 1)));
    expect(() => readZip(bytes, ["a"], "z")).toThrow(/z: the zip archive has two files of one name/);
  });

  it("unpacks no more than one file may come to, of all files together", () => {
    const bytes = together(zeros("a", 40), zeros("b", 40));
    expect(() => readZip(bytes, ["a", "b"], "z")).toThrow(/grows to more than any model does/);
    expect(readZip(bytes, ["a"], "z").get("a")).toHaveLength(40 * 2 ** 20);
  });
});
