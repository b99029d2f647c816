import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectDone, expectRefusal, outputFolder } from "./output-folder.ts";

const { at, evaluate, extract } = outputFolder();

describe("coarse: links, modes and long names", () => {
  it("writes where a link leads, be it to nothing yet", async () => {
    mkdirSync(at("deep"));
    symlinkSync("deep/target.csv", at("link.csv"));
    symlinkSync("link.csv", at("link-to-link.csv"));
    for (let i = 0; i < 2; i++) expectDone(await evaluate("--csv", "link-to-link.csv"));
    expect(lstatSync(at("link.csv")).isSymbolicLink()).toBe(true);
    expect(lstatSync(at("link-to-link.csv")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("deep/target.csv"), "utf8")).toMatch(/^file,label/);
    expect(readdirSync(at("deep"))).toEqual(["target.csv"]);
    symlinkSync("deep/model.onnx", at("m.onnx"));
    expectDone(await extract("--out", "m.onnx"));
    expect(readdirSync(at("deep")).sort()).toEqual(["model.onnx", "target.csv"]);
    symlinkSync("round", at("round"));
    expectRefusal(await evaluate("--csv", "round"), /round/);
  });

  it("keeps modes, and makes new files as the umask says", async () => {
    expectDone(await evaluate("--csv", "x.csv"));
    expect(statSync(at("x.csv")).mode & 0o777).toBe(0o666 & ~process.umask());
    expectDone(await extract("--out", "m.onnx"));
    for (const [name, mode] of [
      ["x.csv", 0o600],
      ["m.onnx", 0o640],
    ] as const)
      chmodSync(at(name), mode);
    expectDone(await evaluate("--csv", "x.csv"));
    expectDone(await extract("--out", "m.onnx"));
    expect(statSync(at("x.csv")).mode & 0o777).toBe(0o600);
    expect(statSync(at("m.onnx")).mode & 0o777).toBe(0o640);
  });

  it("takes a name as long as they may be", async () => {
    const long = "x".repeat(251);
    expectDone(await evaluate("--csv", `${long}.csv`));
    expectDone(await extract("--out", `${"y".repeat(250)}.onnx`));
    expectDone(await extract("--out", "z".repeat(255)));
    expectRefusal(await extract("--out", "z".repeat(256)), /too long/);
  });
});
