import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { circleIn, folderArrows, ownPackage, project, sourcesOf } from "@coarse/testing";
import { describe, expect, it } from "vitest";

/** Which of our packages each package may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  taxonomy: [],
  core: ["taxonomy"],
  data: ["taxonomy", "core"],
  models: ["core", "taxonomy"],
  runtime: ["core", "models"],
  pipeline: ["taxonomy", "core", "data", "models", "runtime"],
  report: ["core", "taxonomy"],
  cli: ["taxonomy", "core", "data", "models", "runtime", "pipeline", "report"],
};
const browserPackages = ["taxonomy", "core"];

describe.each(Object.entries(allowed))("packages/%s", (name, targets) => {
  it("imports only the packages that the design lets it import", () => {
    const wrong = sourcesOf(name).flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => ownPackage(specifier) && !targets.includes(ownPackage(specifier) ?? ""))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it("declares what it imports of ours, and nothing else", () => {
    const manifest = JSON.parse(readFileSync(project(`packages/${name}/package.json`), "utf8"));
    const declared = Object.keys(manifest.dependencies ?? {}).flatMap((key) => ownPackage(key) ?? []);
    const imported = new Set(
      sourcesOf(name).flatMap(({ imports }) => imports.flatMap((s) => ownPackage(s) ?? [])),
    );
    expect(declared.sort()).toEqual([...imported].sort());
  });

  it("reaches no file outside itself", () => {
    const folder = project(`packages/${name}`);
    const outside = sourcesOf(name).flatMap(({ path, imports }) =>
      imports
        .filter((s) => s.startsWith("."))
        .filter((s) => relative(folder, resolve(folder, "src", path, "..", s)).startsWith(".."))
        .map((s) => `${path} imports ${s}`),
    );
    expect(outside).toEqual([]);
  });

  it("has no circle between its folders", () => {
    expect(circleIn(folderArrows(sourcesOf(name)))).toBeUndefined();
  });
});

describe.each(browserPackages)("packages/%s in a browser", (name) => {
  it("imports nothing of Node", () => {
    const wrong = sourcesOf(name).filter(({ imports }) => imports.some((s) => s.startsWith("node:")));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
