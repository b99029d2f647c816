import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { UnreadableFileError, UnreadableManifestError } from "../errors.ts";
import { listManifest } from "../list/list-manifest.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readTextFile, readTextStream } from "./read-text-file.ts";

const scratch = temporaryFolder();
const limit = { largest: 2 ** 20 };
let count = 0;

function write(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

function pipe(): string {
  const path = join(scratch, `pipe ${count++}`);
  execFileSync("mkfifo", [path]);
  return path;
}

describe("readTextFile", () => {
  it("reads a file whole, without the mark that some editors put before it", async () => {
    const content = "Žluťoučký 猫 👩‍👩‍👧".repeat(20_000);
    const path = write("a.txt", `\u{feff}${content}`);
    expect(await readTextFile(path, { largest: 2 ** 24 })).toBe(content);
    expect(await readTextFile(write("empty", ""), limit)).toBe("");
  });

  it("reads what comes through a pipe, however late and slowly", async () => {
    const path = pipe();
    spawn("sh", ["-c", 'sleep 0.2; { printf "on"; sleep 0.3; printf "ward"; } > "$0"', path]);
    expect(await readTextFile(path, limit)).toBe("onward");
  });

  it.each([
    ["a file that is too large", () => write("large", Buffer.alloc(2 ** 20 + 1)), "larger than 1 MiB"],
    ["a device without an end", () => "/dev/zero", "has no end"],
    ["a folder", () => scratch, "it is a folder"],
  ])("refuses %s", async (_, make, reason) => {
    const path = make();
    const error = await readTextFile(path, limit).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(String(error)).toContain(`${path}: it is`);
    expect(String(error)).toContain(reason);
  });

  it("takes a pipe to which nobody comes for an empty file", async () => {
    expect(await readTextFile(pipe(), limit)).toBe("");
  });
});

it("a stream that has no end is refused when it is too long", async () => {
  const endless = new PassThrough();
  const timer = setInterval(() => endless.write(Buffer.alloc(2 ** 18)), 1);
  const read = readTextStream(endless, { source: "standard input", ...limit });
  await expect(read).rejects.toThrow(/^Can't read standard input: it is larger than 1 MiB/);
  clearInterval(timer);
});

it("a list that is none is an error, not an endless wait", async () => {
  await expect(listManifest(pipe())).rejects.toThrow(UnreadableManifestError);
  await expect(listManifest("/dev/zero")).rejects.toThrow(/has no end/);
});
