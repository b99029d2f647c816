import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../run.ts";
import { publishedPackages } from "./packed.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-release-"));
beforeAll(() => run("git", ["clone", "--quiet", project("."), folder], { cwd: project(".") }));
afterAll(() => rmSync(folder, { recursive: true }));

const changeset = `---
"@coarse/core": minor
---

A change that the test tells.
`;

it("turns the changesets into one new version of every package, told in its changelog", async () => {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(project("node_modules/@changesets"), join(folder, "node_modules/@changesets"));
  writeFileSync(join(folder, ".changeset/from-the-test.md"), changeset);
  const [before] = versions();
  await run(process.execPath, ["node_modules/@changesets/cli/bin.js", "version"], { cwd: folder });
  const after = versions();
  expect(after).toHaveLength(1);
  expect(after[0]).not.toBe(before);
  const changelog = readFileSync(join(folder, "packages/core/CHANGELOG.md"), "utf8");
  expect(changelog).toContain(`## ${after[0]}\n`);
  expect(changelog).toContain("A change that the test tells.");
});

/** Those that the packages have, each once. */
function versions(): readonly string[] {
  const all = publishedPackages.map((name): string => {
    const manifest = JSON.parse(readFileSync(join(folder, `packages/${name}/package.json`), "utf8"));
    return manifest.version;
  });
  return [...new Set(all)];
}
