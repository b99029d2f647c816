import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  createReadStream,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { OccupiedPathError, UnwritablePathError } from "../errors.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { OutputRules } from "./check-output.ts";
import { InputAsOutputError } from "./errors.ts";
import { placeOf } from "./place.ts";
import { writeOutput } from "./write-output.ts";

const folder = temporaryFolder();
const at = (name: string) => join(folder.path, name);

/** Ours is what begins with `ours`. */
const isOwn: OutputRules["isOwn"] = async (path) => readFileSync(path, "utf8").startsWith("ours");

const write = (
  path: string,
  rules: Partial<OutputRules> & { signal?: AbortSignal; makeFolder?: boolean } = {},
) => writeOutput(path, "ours, new", { isOwn, ...rules });

describe("writeOutput", () => {
  it("replaces what is ours, and what is not with force", async () => {
    const [ours, others] = [folder.write("a/ours", "ours, old"), folder.write("a/others", "work")];
    await write(ours);
    expect(readFileSync(ours, "utf8")).toBe("ours, new");
    await expect(write(others)).rejects.toThrow(OccupiedPathError);
    expect(readFileSync(others, "utf8")).toBe("work");
    await write(others, { force: true });
    expect(readFileSync(others, "utf8")).toBe("ours, new");
    await expect(write(at("a"), { force: true })).rejects.toThrow("which is a folder");
    expect(readdirSync(at("a")).sort()).toEqual(["others", "ours"]);
  });

  it("never replaces an input, ours or not, whatever leads there", async () => {
    const input = folder.write("b/input", "ours, read");
    symlinkSync("input", at("b/link"));
    symlinkSync("link", at("b/link to a link"));
    linkSync(input, at("b/hard link"));
    for (const name of ["input", "link", "link to a link", "hard link", "../b/input"])
      await expect(write(at(`b/${name}`), { force: true, inputs: async () => [input] })).rejects.toThrow(
        InputAsOutputError,
      );
    expect(readFileSync(input, "utf8")).toBe("ours, read");
  });

  it("asks for thousands of photos only where one of them could be replaced", async () => {
    const ours = folder.write("c/ours", "ours, old");
    const image = folder.write("c/photo", "a photo");
    const images = async () => [image];
    const unasked = () => Promise.reject(new Error("asked"));
    await write(ours, { images: unasked });
    await write(at("c/new"), { images: unasked, force: true });
    await expect(write(image, { images, force: true })).rejects.toThrow(InputAsOutputError);
  });

  it("writes where links lead, be it to nothing yet, and leaves them", async () => {
    folder.write("d/far/.keep", "");
    symlinkSync("far/target", at("d/link"));
    for (let i = 0; i < 2; i++) await write(at("d/link"));
    expect(lstatSync(at("d/link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("d/far/target"), "utf8")).toBe("ours, new");
    expect(readdirSync(at("d")).sort()).toEqual(["far", "link"]);
  });

  it("keeps the mode of what it replaces", async () => {
    const path = folder.write("e", "ours, old");
    for (const mode of [0o600, 0o640, 0o755]) {
      chmodSync(path, mode);
      await write(path);
      expect(statSync(path).mode & 0o7777).toBe(mode);
    }
    chmodSync(path, 0o400);
    await expect(write(path)).rejects.toThrow("which is read-only");
    await write(path, { force: true });
    expect(statSync(path).mode & 0o7777).toBe(0o400);
  });

  it("writes into a FIFO once somebody reads, and waits no longer than asked", async () => {
    execFileSync("mkfifo", [at("fifo")]);
    const many = "x".repeat(1_000_000);
    const writing = writeOutput(at("fifo"), many, { isOwn });
    expect(await text(createReadStream(at("fifo")))).toBe(many);
    await writing;
    await expect(write(at("fifo"), { signal: AbortSignal.timeout(80) })).rejects.toThrow(/abort/i);
    expect(lstatSync(at("fifo")).isFIFO()).toBe(true);
  });

  it("writes into an open file where it stands", async () => {
    const descriptor = openSync(folder.write("f", "before; "), "a");
    await write(`/dev/fd/${descriptor}`);
    closeSync(descriptor);
    expect(readFileSync(at("f"), "utf8")).toBe("before; ours, new");
  });

  it("does not wait for a socket to be a FIFO", async () => {
    const server = createServer().listen(at("socket"));
    await once(server, "listening");
    await expect(write(at("socket"))).rejects.toThrow("(ENXIO)");
    server.close();
  });

  it("says what the system refuses", async () => {
    const file = folder.write("g", "text");
    symlinkSync("round", at("round"));
    await expect(write(join(file, "x"))).rejects.toThrow("(ENOTDIR): a part of the path is a file");
    await expect(write(at("round"))).rejects.toThrow("(ELOOP): its links lead in a circle");
    await expect(write(at("x".repeat(256)))).rejects.toThrow("(ENAMETOOLONG): its name is too long");
    await expect(write("/dev/full")).rejects.toThrow("(ENOSPC): the disk is full");
    await expect(write(at("none/x"))).rejects.toThrow(UnwritablePathError);
    await write(at("none/x"), { makeFolder: true });
    expect(readdirSync(at("none"))).toEqual(["x"]);
  });

  it("takes a name as long as they may be", async () => {
    await write(at("x".repeat(255)));
    expect(readFileSync(at("x".repeat(255)), "utf8")).toBe("ours, new");
  });
});

describe("placeOf", () => {
  it.each([
    ["/dev/stdin", "descriptor"],
    ["/dev/null", "device"],
    ["/", "folder"],
    ["/none/at/all", "nothing"],
  ])("finds that %s is a %s", async (path, kind) => {
    expect((await placeOf(path)).kind).toBe(kind);
  });
});
