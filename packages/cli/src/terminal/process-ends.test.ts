import { openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { type Ending, endOnUncaught, workingFolder } from "./process-ends.ts";

const file = join(tmpdir(), `coarse-ends-${process.pid}`);
afterEach(() => rmSync(file, { force: true }));

class Ended extends Error {}

/** A process of which an error can be thrown away. */
function fakeProcess() {
  let listen: (error: unknown) => void = () => {};
  const ended: number[] = [];
  const fake: Ending = {
    stderr: { fd: openSync(file, "w"), on: () => {} },
    cwd: () => {
      throw Object.assign(new Error("uv_cwd"), { code: "ENOENT", syscall: "uv_cwd" });
    },
    on: (_, listener) => (listen = listener),
    exit: (code) => {
      ended.push(code);
      throw new Ended();
    },
  };
  return { fake, ended, throwAway: (error: unknown) => listen(error) };
}

it.each([
  [
    Object.assign(new Error("EIO: x"), { code: "EIO", syscall: "read", path: "/x" }),
    2,
    /^error: Can't use \/x: .+\n$/,
  ],
  [Object.assign(new Error("No\u{1b}[2J: do it"), { userError: true }), 2, /^error: No\ufffd\[2J: do it\n$/],
  [new TypeError("\u{1b}[2Jours"), 1, /^TypeError: \ufffd\[2Jours\n +at /],
  ["a text", 1, /^a text\n$/],
])("an error that reaches nobody is told as any other: %s", (error, code, told) => {
  const { fake, ended, throwAway } = fakeProcess();
  endOnUncaught(fake);
  expect(() => throwAway(error)).toThrow(Ended);
  expect(ended).toEqual([code]);
  expect(readFileSync(file, "utf8")).toMatch(told);
});

it("a working folder that is gone ends the process in one line", () => {
  const { fake, ended } = fakeProcess();
  expect(() => workingFolder(fake)).toThrow(Ended);
  expect(ended).toEqual([2]);
  expect(readFileSync(file, "utf8")).toMatch(/^error: The folder that you stand in is gone: .+\n$/);
});
