import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { getSystemErrorMap } from "node:util";
import { describe, expect, it } from "vitest";
import { failureOf } from "./failures.ts";

/** An error as Node.js makes it. */
function systemError(code: string, fields: object = { path: "/photos/x", syscall: "open" }): Error {
  return Object.assign(new Error(`${code}: the system's words`), { code, errno: -1, ...fields });
}

function expectOneLine(error: unknown, words: readonly string[] = []) {
  const { exitCode, message } = failureOf(error);
  expect(message).toMatch(/^error: [^\n]{10,}: [^\n]+[^.\n]$/);
  expect(exitCode).toBe(2);
  for (const word of words) expect(message).toContain(word);
}

describe("failureOf: what the system refuses is told in one line", () => {
  it.each([...getSystemErrorMap().values()].map(([code]) => code))("%s, with a path or without", (code) => {
    expectOneLine(systemError(code), code === "EOF" ? [] : [/^E/.test(code) ? "" : code]);
    expectOneLine(systemError(code, { syscall: "write" }));
    expectOneLine(systemError(code, { syscall: "connect", address: "10.0.0.1", port: 443 }));
  });

  it.each([
    ["EFBIG", "larger"],
    ["ENAMETOOLONG", "shorter"],
    ["ELOOP", "links"],
    ["EEXIST", "already"],
    ["EMFILE", "ulimit -n"],
    ["ENOSPC", "make room"],
    ["ECONNREFUSED", "nothing answers"],
    ["ETXTBSY", "another program"],
    ["EXDEV", "another disk"],
  ])("%s with what to do", (code, word) => expectOneLine(systemError(code), ["/photos/x", word]));

  it.each([
    ["ERR_INVALID_URL", {}],
    ["ERR_FS_FILE_TOO_LARGE", {}],
    ["ERR_STRING_TOO_LONG", {}],
    ["CERT_HAS_EXPIRED", {}],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", {}],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", {}],
  ])("%s, which names no system call", (code, fields) => expectOneLine(systemError(code, fields)));

  it("within causes, and among several", () => {
    expectOneLine(new Error("It went wrong", { cause: systemError("EIO") }), ["/photos/x"]);
    const several = new AggregateError([new Error("first"), systemError("EACCES")]);
    expectOneLine(new TypeError("fetch failed", { cause: several }), ["permissions"]);
  });

  it("of Node.js itself", async () => {
    const thrown = (work: Promise<unknown>) => work.catch((error: unknown) => error);
    expectOneLine(await thrown(readFile("/a\0b")), ["NUL"]);
    expectOneLine(await thrown(readFile("/nowhere")), ["/nowhere"]);
    expectOneLine(await thrown(readFile("/")));
    expectOneLine(await thrown((async () => new URL("http://["))()));
    const refused = await new Promise((resolve) => connect(1, "127.0.0.1").on("error", resolve));
    expectOneLine(refused, ["127.0.0.1:1"]);
    expectOneLine(await thrown((async () => new ArrayBuffer(2 ** 52))()), ["memory"]);
  });

  it("even where its causes lead in a circle", () => {
    const error = new Error("round");
    error.cause = error;
    expect(failureOf(error).exitCode).toBe(1);
  });
});

it.each([
  new TypeError("x is not a function"),
  Object.assign(new Error("wrong"), { code: "ERR_INVALID_ARG_TYPE" }),
  Object.assign(new Error("wrong"), { code: 42, syscall: 7 }),
  new RangeError("Invalid count value: -1"),
])("a fault of ours stays one, with its stack: %s", (error) => {
  expect(failureOf(error)).toEqual({ exitCode: 1, message: error.stack });
});

it("a limit of watching is not one of disks or files", () => {
  for (const code of ["ENOSPC", "EMFILE"])
    expectOneLine(systemError(code, { path: "/photos", syscall: "watch" }), ["max_user_watches"]);
});

it("the folder that was removed while one stood in it is named so", () => {
  const error = Object.assign(new Error("ENOENT: uv_cwd"), { code: "ENOENT", syscall: "uv_cwd" });
  expect(failureOf(error).message).toBe(
    "error: The folder that you stand in is gone: change into another, as with cd",
  );
});
