import { copyFileSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { listManifest } from "./list-manifest.ts";

const root = temporaryFolder();
const SWEET = "cat/süß.jpg";

/** The list in a folder of its own, with images whose names are written in one Unicode form. */
async function listed(name: string, form: "NFC" | "NFD") {
  const folder = join(root, form);
  await writeFiles(
    folder,
    Object.fromEntries(["cat/1.jpg", "cat/a,b.jpg", "dog/2.jpg"].map((file) => [file, ""])),
  );
  await writeFiles(folder, { [SWEET.normalize(form)]: "" });
  mkdirSync(folder, { recursive: true });
  copyFileSync(shared(`cases/lists/${name}`), join(folder, name));
  return { folder, listing: await listManifest(join(folder, name)) };
}

describeWithShared("lists as people have them", () => {
  const readable = [
    ...["back", "blank", "bom", "cr", "extra", "filename_class", "image_id", "index", "latin", "metadata"],
    ...["noheader", "plain", "quoted", "semi", "sepline", "space", "tab", "trail", "upper"],
  ].map((name) => `${name}.csv`);
  it.each([...readable, "tab.tsv", "files.jsonl", "list.json"])("%s names a cat and a dog", async (name) => {
    for (const form of ["NFC", "NFD"] as const) {
      const { folder, listing } = await listed(name, form);
      const expected: Readonly<Record<string, string>> = {
        "quoted.csv": "cat/a,b.jpg",
        "latin.csv": SWEET.normalize(form),
      };
      const cat = expected[name] ?? "cat/1.jpg";
      expect(listing.images.map(({ path, folder: label }) => [path, label])).toEqual([
        [join(folder, cat), "cat"],
        [join(folder, "dog/2.jpg"), "dog"],
      ]);
    }
  });

  it.each([
    ["header_only.csv", "it names no image"],
    ["emptylabel.csv", "row 2 has no label"],
    ["dup.csv", "it labels cat/1.jpg cat and dog"],
  ])("%s: %s", async (name, reason) => {
    const error = await listManifest(shared(`cases/lists/${name}`)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "UnreadableManifestError" });
    expect(String(error)).toContain(`${basename(name)}: ${reason}`);
  });

  it("names the columns that it found", async () => {
    await writeFiles(root, { "other.csv": "id,url\n1,cat.jpg\n" });
    await expect(listManifest(join(root, "other.csv"))).rejects.toThrow("it has no column path, but id, url");
  });

  it.each(["utf-16le", "utf-16be"])("reads %s as Excel writes it", async (encoding) => {
    const text = Buffer.from("\ufeffpath\tlabel\r\ncat/1.jpg\tKöter\r\n", "utf16le");
    await writeFiles(root, { "wide.csv": encoding === "utf-16le" ? text : text.swap16() });
    expect((await listManifest(join(root, "wide.csv"))).folders).toEqual(["Köter"]);
  });
});
