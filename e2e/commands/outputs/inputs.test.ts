import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import {
  command,
  expectDone,
  expectRefusal,
  expectRefusals,
  groups,
  hex,
  outputFolder,
  READ,
} from "./output-folder.ts";

const { at, contents, evaluate, extract, inShell, run } = outputFolder();

describe("coarse: what is read", () => {
  it.each([
    ["the model", "tiny.keras"],
    ["a link to it", "link.keras"],
    ["another name of it", "hard.keras"],
  ])("is not replaced by a model, with --force neither: %s", async (_, out) => {
    symlinkSync("tiny.keras", at("link.keras"));
    linkSync(at("tiny.keras"), at("hard.keras"));
    const before = contents();
    await expectRefusals([extract("--out", out), extract("--out", out, "--force")], READ);
    expect(contents()).toEqual(before);
  });

  it.each(["tiny.keras", "pets/cat/1.png", "photo-link", "photo-hard-link", "groups.json"])(
    "is not replaced by a text, with --force neither: %s",
    async (path) => {
      symlinkSync("pets/cat/1.png", at("photo-link"));
      linkSync(at("pets/dog/2.png"), at("photo-hard-link"));
      writeFileSync(at("groups.json"), JSON.stringify({ cat: "cat", dog: "dog" }));
      const before = contents();
      const args = ["evaluate", "pets", "--model", "tiny.keras", "--groups", "@groups.json"];
      const options = path === "photo-hard-link" ? ["--report", "--csv", "--junit", "--markdown"] : ["--csv"];
      const runs = options.map((option) => run([...args, option, path, "--force"]));
      await expectRefusals([...runs, run([...args, "--csv", path])], READ);
      expect(contents()).toEqual(before);
    },
  );

  it("is not replaced by a plot: an evaluation, by its path or as standard input", async () => {
    const { stdout } = await evaluate("--format", "json");
    writeFileSync(at("pets.json"), stdout);
    const plot = ["plot", "rules", "pets.json", "--out", "pets.json"];
    await expectRefusals([run(plot), run([...plot, "--force"])], READ);
    const line = `${command} plot rules - --out pets.json --force < pets.json`;
    expect(() => inShell("sh", line)).toThrow(READ);
    expect(readFileSync(at("pets.json"), "utf8")).toBe(stdout);
  });

  it("is not replaced: a list of photos, and what it names", async () => {
    writeFileSync(at("list.csv"), "path,label\npets/cat/1.png,cat\npets/dog/1.png,dog\n");
    const args = ["evaluate", "list.csv", "--model", "tiny.keras", ...groups, "--force", "--csv"];
    const runs = ["list.csv", "pets/dog/1.png"].map((path) => run([...args, path]));
    await expectRefusals(runs, READ);
  });

  it("is not replaced: a shard of the model, nor its folder", async () => {
    expectDone(await extract("--out", "web"));
    const before = contents();
    const args = ["evaluate", "pets", "--model", "web", "--force", "--csv"];
    const shard = readdirSync(at("web")).find((name) => name.endsWith(".bin")) ?? "";
    const commands = [
      [...args, join("web", shard)],
      [...args, join("web", "model.json")],
      ["extract", "--model", "web", "--out", "web", "--force"],
      ["extract", "--model", "web/model.json", "--out", "./web/"],
    ];
    await expectRefusals(
      commands.map((command) => run(command)),
      READ,
    );
    expect(contents()).toEqual(before);
  });

  it("is not replaced: the model that comes along", async () => {
    const bundled = project("packages/models/bundled/model.json");
    const before = hex(bundled);
    const args = ["evaluate", "pets", "--model", "bundled", "--force", "--quiet", "--csv", bundled];
    expectRefusal(await run(args), READ);
    expect(hex(bundled)).toBe(before);
  });

  it("is a folder: photos are not replaced by a model or a text", async () => {
    const before = contents();
    expectRefusal(await extract("--out", "pets", "--force"), /without a model\.json/);
    expectRefusal(await evaluate("--csv", "pets", "--force"), /is a folder: name a file/);
    expect(contents()).toEqual(before);
  });
});
