import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { asNobody } from "../testing/as-nobody.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { readImageFile } from "./read-image-file.ts";

const folder = temporaryFolder();
const reasonFor = (name: string) =>
  readImageFile(join(folder, name)).then(
    () => "read",
    (error: unknown) => (error as { reason: string }).reason,
  );

it("reads a file, also through a link and by an unusual name", async () => {
  const name = "naïve – ünïcode 😀.jpg";
  await writeFiles(folder, { [name]: "content" });
  await symlink(name, join(folder, "link.jpg"));
  expect(Buffer.from(await readImageFile(join(folder, name))).toString()).toBe("content");
  expect(Buffer.from(await readImageFile(join(folder, "link.jpg"))).toString()).toBe("content");
});

it("gives a reason for everything that is no file with content, and waits for no pipe", async () => {
  await writeFiles(folder, { "empty.jpg": "" });
  await mkdir(join(folder, "folder.jpg"));
  execFileSync("mkfifo", [join(folder, "fifo.jpg")]);
  await symlink("/dev/zero", join(folder, "zero.jpg"));
  await symlink("circle.jpg", join(folder, "circle.jpg"));
  await symlink("nothing", join(folder, "dangling.jpg"));
  expect(await reasonFor("empty.jpg")).toBe("empty file");
  expect(await reasonFor("folder.jpg")).toBe("a folder, not a file");
  expect(await reasonFor("fifo.jpg")).toBe("not a regular file");
  expect(await reasonFor("zero.jpg")).toBe("not a regular file");
  expect(await reasonFor("circle.jpg")).toBe("a link that leads in a circle");
  expect(await reasonFor("dangling.jpg")).toBe("no such file");
  expect(await reasonFor("dangling.jpg/x.jpg")).toBe("no such file");
  expect(await reasonFor("empty.jpg/x.jpg")).toBe("a part of its path is not a folder");
});

it("says that a name is not UTF-8, which no string can name", async () => {
  await writeFile(
    Buffer.concat([Buffer.from(folder), Buffer.from("/latin-1-\xfc.jpg", "latin1")]),
    "content",
  );
  const [listed = ""] = (await readdir(folder)).filter((name) => name.startsWith("latin-1"));
  expect(await reasonFor(listed)).toBe("its name is not valid UTF-8");
});

it("says that it may not read a file", async () => {
  await writeFiles(folder, { "secret.jpg": "content" });
  await chmod(join(folder, "secret.jpg"), 0);
  await chmod(folder, 0o755);
  expect(await asNobody(() => reasonFor("secret.jpg"))).toBe("no permission to read it");
});
