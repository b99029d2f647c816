import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { listManifest } from "./list-manifest.ts";

const root = temporaryFolder();

async function manifest(name: string, text: string): Promise<string> {
  await writeFiles(root, { [name]: text });
  return join(root, name);
}

const images = [
  { file: "b/2.jpg", folder: "hot dog", path: join(root, "b/2.jpg") },
  { file: 'a "x", y.jpg', folder: "cat", path: join(root, 'a "x", y.jpg') },
  { file: "/elsewhere/1.png", folder: "hot dog", path: "/elsewhere/1.png" },
];

it("reads CSV with quotes, other columns, a byte order mark and Windows's line ends, in its order", async () => {
  const text =
    '\ufeffid,Path,label\r\n1,b/2.jpg,hot dog\r\n2,"a ""x"", y.jpg",cat\r\n3,/elsewhere/1.png,hot dog\r\n';
  expect(await listManifest(await manifest("list.csv", text))).toEqual({
    root,
    folders: ["cat", "hot dog"],
    images,
    skipped: [],
  });
});

it("reads JSON as a list of rows or as labels by path", async () => {
  const rows = images.map(({ file, folder }) => ({ path: file, label: folder, extra: 1 }));
  const list = await manifest("list.json", JSON.stringify(rows));
  expect((await listManifest(list)).images).toEqual(images);
  const labels = Object.fromEntries(images.map(({ file, folder }) => [file, folder]));
  const object = await manifest("object.JSON", JSON.stringify(labels));
  expect((await listManifest(object)).images).toEqual(images);
});

it.each([
  ["no.csv", undefined, /can't be read/],
  ["empty.csv", "path,label\n", /names no image/],
  ["columns.csv", "id,class\n1.jpg,cat\n", /has no column path, but id, class/],
  ["label.csv", "path,label\n1.jpg,cat\n2.jpg,\n", /row 2 has no label/],
  ["ragged.csv", "path,label\n1.jpg\n", /Length/],
  ["broken.json", "[{", /no valid JSON/],
  ["number.json", "3", /neither a list nor an object/],
  ["null.json", "[null]", /entry 1 has no path/],
  ["nested.json", '{"1.jpg": {"label": "cat"}}', /1\.jpg has no label/],
])("says what is wrong with %s", async (name, text, reason) => {
  const path = text === undefined ? join(root, name) : await manifest(name, text);
  const error = await listManifest(path).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "UnreadableManifestError", userError: true, path });
  expect(String(error)).toMatch(reason);
});
