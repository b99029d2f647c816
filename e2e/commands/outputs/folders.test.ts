import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { describe, expect, it } from "vitest";
import {
  command,
  expectDone,
  expectRefusal,
  expectRefusals,
  FOREIGN,
  outputFolder,
} from "./output-folder.ts";

const { at, evaluate, extract, inShell } = outputFolder();

describe("coarse: a folder", () => {
  it("is replaced by a model only where Coarse wrote all that is in it", async () => {
    mkdirSync(at("web"));
    writeFileSync(at("web/thesis.txt"), "years of work");
    const model = { generatedBy: "Coarse 0.1.0", userDefinedMetadata: { coarseVersion: "0.1.0" } };
    const weightsManifest = [{ paths: ["thesis.txt"], weights: [] }];
    writeFileSync(at("web/model.json"), JSON.stringify({ ...model, weightsManifest }));
    await expectRefusals([extract("--out", "web"), extract("--out", "web", "--force")], /thesis\.txt/);
    expect(readFileSync(at("web/thesis.txt"), "utf8")).toBe("years of work");
  });

  it("with a model of somebody else is replaced with --force alone, and with more in it never", async () => {
    mkdirSync(at("web"));
    writeFileSync(
      at("web/model.json"),
      JSON.stringify({ weightsManifest: [{ paths: ["group1-shard1of1.bin"] }] }),
    );
    writeFileSync(at("web/group1-shard1of1.bin"), "weights");
    expectRefusal(await extract("--out", "web"), FOREIGN, /--force/);
    expectDone(await extract("--out", "web", "--force"));
    writeFileSync(at("web/group1-shard2of2.bin"), "not named");
    expectRefusal(await extract("--out", "web", "--force"), /also holds group1-shard2of2\.bin/);
  });

  it("keeps its mode, and is found through a link", async () => {
    expectDone(await extract("--out", "web"));
    chmodSync(at("web"), 0o700);
    chmodSync(at("web/model.json"), 0o600);
    symlinkSync("web", at("link"));
    expectDone(await extract("--out", "link"));
    expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
    expect(statSync(at("web")).mode & 0o777).toBe(0o700);
    expect(statSync(at("web/model.json")).mode & 0o777).toBe(0o600);
  });

  it("of thumbnails is none of photos, and loses nothing of the user's", async () => {
    const folders = ["pets", "pets/cat", "pets/new"];
    await expectRefusals(
      folders.map((folder) => evaluate("--report", "r.html", "--report-thumbnails", folder)),
      /among the photos/,
    );
    mkdirSync(at("small"));
    writeFileSync(at("small/000003.webp"), "mine");
    expectRefusal(
      await evaluate("--report", "r.html", "--report-thumbnails", "small"),
      /000003\.webp/,
      FOREIGN,
    );
    expect(readdirSync(at("small"))).toEqual(["000003.webp"]);
    expect(existsSync(at("r.html"))).toBe(false);
  });
});

describe("coarse: two results", () => {
  it.each([
    ["--csv", "x", "--junit", "x"],
    ["--csv", "x", "--junit", "./x"],
    ["--csv", "x", "--markdown", "to-x"],
    ["--report", "pets/../x", "--markdown", "x"],
    ["--csv", "a", "--junit", "b"],
    ["--report", "x", "--report-thumbnails", "x"],
    ["--csv", "x", "--report", "r", "--report-thumbnails", "x/y"],
    ["--csv", "-", "--junit", "-"],
    ["--csv", "-", "--junit", "/dev/stdout"],
  ])("never go to one place: %s %s %s %s", async (...args) => {
    symlinkSync("x", at("to-x"));
    writeFileSync(at("a"), "");
    linkSync(at("a"), at("b"));
    rmSync(at("tiny.keras"));
    expectRefusal(await evaluate(...args), /lead to one place|is not a folder/);
    expect(existsSync(at("x"))).toBe(false);
  });

  it("never go to the file that standard output goes to", async () => {
    const line = `${command} evaluate pets --model tiny.keras --csv x.csv > x.csv`;
    expect(() => inShell("sh", line)).toThrow(/standard output lead to one place/);
  });

  it("may both be thrown away", async () => {
    expectDone(await evaluate("--csv", "/dev/null", "--junit", "/dev/null"));
  });
});
