import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import {
  expectDone,
  expectRefusal,
  expectRefusals,
  FOREIGN,
  groups,
  hex,
  outputFolder,
} from "./output-folder.ts";

const { at, evaluate, extract, run } = outputFolder();

describe("coarse: what it did not write", () => {
  it("is replaced only with --force", async () => {
    writeFileSync(at("notes.txt"), "years of work\n");
    const options = ["--report", "--csv", "--junit", "--markdown"];
    await expectRefusals(
      options.map((option) => evaluate(option, "notes.txt")),
      FOREIGN,
      /--force/,
    );
    expectRefusal(
      await run(["plot", "rules", "pets", "--model", "tiny.keras", "--out", "notes.txt"]),
      FOREIGN,
    );
    expect(readFileSync(at("notes.txt"), "utf8")).toBe("years of work\n");
    expectDone(await evaluate("--markdown", "notes.txt", "--force"));
    expect(readFileSync(at("notes.txt"), "utf8")).toMatch(/^### /);
  });

  it("is said before any photo is read", async () => {
    writeFileSync(at("notes.txt"), "years of work\n");
    // nor is the model, which would be an error of its own
    rmSync(at("tiny.keras"));
    expectRefusal(await evaluate("--csv", "notes.txt"), FOREIGN);
    expectRefusal(await evaluate("--csv", "none/x.csv"), /its folder is not there/);
  });

  it.each(["m.keras", "m.h5", "m.onnx"])("is a model of somebody else: %s", async (out) => {
    cpSync(project(out.endsWith(".h5") ? "fixtures/tiny.h5" : "fixtures/tiny.keras"), at(out));
    const before = hex(at(out));
    expectRefusal(await extract("--out", out), FOREIGN, /--force/);
    expect(hex(at(out))).toBe(before);
    expectDone(await extract("--out", out, "--force"));
    expect(hex(at(out))).not.toBe(before);
    expectDone(await extract("--out", out));
  });

  it("is what somebody changed since, or another kind of result", async () => {
    const files = ["--report", "r", "--markdown", "m", "--junit", "j", "--csv", "c"];
    expectDone(await evaluate(...files));
    expectDone(await evaluate(...files));
    await expectRefusals([evaluate("--markdown", "r"), evaluate("--csv", "m")], FOREIGN);
    for (const name of ["r", "m", "j"])
      writeFileSync(at(name), `${readFileSync(at(name), "utf8")}<!-- my remark -->\n`);
    writeFileSync(at("c"), readFileSync(at("c"), "utf8").replace("\r\n", ",my remark\r\n"));
    const changed = [
      ["--report", "r"],
      ["--markdown", "m"],
      ["--junit", "j"],
      ["--csv", "c"],
    ];
    await expectRefusals(
      changed.map((args) => evaluate(...args)),
      FOREIGN,
    );
  });

  it("is what is read-only", async () => {
    expectDone(await evaluate("--csv", "kept.csv"));
    chmodSync(at("kept.csv"), 0o444);
    expectRefusal(await evaluate("--csv", "kept.csv"), /read-only/);
  });

  it("is nothing in an empty file", async () => {
    writeFileSync(at("empty"), "");
    expectDone(await evaluate("--csv", "empty"));
  });
});

describe("coarse: the same command twice", () => {
  it.each(["m.keras", "m.h5", "m.onnx", "m", "deep/er/m"])("replaces the model %s", async (out) => {
    expectDone(await extract("--out", out));
    expectDone(await extract("--out", out));
  });

  it("replaces a plot and thumbnails", async () => {
    for (let i = 0; i < 2; i++) {
      expectDone(await evaluate("--report", "r.html", "--report-thumbnails", "small"));
      expectDone(await run(["plot", "rules", "pets", "--model", "tiny.keras", ...groups, "--out", "p.svg"]));
    }
    expect(readdirSync(at("small"))).toHaveLength(6);
    expect(readFileSync(at("p.svg"), "utf8")).toMatch(/^<svg [\s\S]*-->\n$/);
  });
});
