import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";

interface Duplicates {
  readonly files: readonly string[];
  readonly differentLabels: boolean;
}

interface DoctorJson {
  readonly images: number;
  readonly folders: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly broken: readonly { readonly file: string; readonly reason: string }[];
  readonly misnamed: readonly { readonly file: string; readonly format: string }[];
  readonly duplicates: readonly Duplicates[];
  readonly nearDuplicates: readonly Duplicates[];
  readonly suspicious?: readonly { readonly file: string; readonly seen: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "coarse doctor "));
afterAll(() => rmSync(folder, { recursive: true }));

describeWithShared("coarse doctor", () => {
  const model = shared("models/mobilenet_v2_1.0_224.keras");
  const imageFolder = readdirSync(shared("photos/dogs-vs-cats/dogs")).slice(0, 6);

  beforeAll(() => {
    for (const name of ["dogs", "cats"]) mkdirSync(join(folder, name));
    for (const name of imageFolder)
      cpSync(shared(`photos/dogs-vs-cats/dogs/${name}`), join(folder, "dogs", name));
    const cats = shared("photos/dogs-vs-cats/cats");
    for (const name of readdirSync(cats).slice(0, 6)) cpSync(join(cats, name), join(folder, "cats", name));
    const [first = "", second = ""] = imageFolder.map((name) => join(folder, "dogs", name));
    copyFileSync(first, join(folder, "cats/is-a-dog.jpg"));
    copyFileSync(second, join(folder, "dogs/named.png"));
    writeFileSync(join(folder, "dogs/cut.jpg"), readFileSync(first).subarray(0, 3000));
  });

  it("tells what is there, what is broken and what is there twice", async () => {
    const found = await coarseJson<DoctorJson>(["doctor", folder]);
    expect(found).toMatchObject({ images: 14, folders: { cats: 7, dogs: 7 }, formats: { JPEG: 14 } });
    expect(found.broken).toEqual([{ file: "dogs/cut.jpg", reason: "damaged or cut short JPEG" }]);
    expect(found.misnamed).toEqual([{ file: "dogs/named.png", format: "JPEG" }]);
    expect(found.duplicates).toEqual([
      { files: ["cats/is-a-dog.jpg", `dogs/${imageFolder[0]}`], differentLabels: true },
      { files: [`dogs/${imageFolder[1]}`, "dogs/named.png"], differentLabels: false },
    ]);
    expect(found.nearDuplicates).toEqual([]);
    expect(found.suspicious).toBeUndefined();
  });

  it("finds the dog among the cats", async () => {
    const { suspicious } = await coarseJson<DoctorJson>(["doctor", folder, "--model", model]);
    expect(suspicious?.map(({ file }) => file)).toEqual(["cats/is-a-dog.jpg"]);
    const { stdout } = await coarse(["doctor", folder, "--model", model]);
    expect(stdout).toMatch(/^14 images in /);
    expect(stdout).toMatch(/1: suspicious labels\n {2}cats\/is-a-dog\.jpg: /);
    expect(stdout).toMatch(/none: look alike/);
  });
});
