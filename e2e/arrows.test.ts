import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { relative, resolve } from "node:path";
import {
  circleIn,
  folderArrows,
  ownPackage,
  project,
  pureEntry,
  pureModules,
  sourcesOf,
  subpathOf,
} from "@coarse/testing";
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
/** Those that a page can import; of those that have more in Node.js, what it gets without the condition `node`. */
const purePackages = ["taxonomy", "core", "data", "models", "runtime"];

/** Packages of others that need neither Node.js nor a page, or are there for their types alone. */
const runAnywhere: readonly string[] = [
  "@bufbuild/protobuf",
  "fastest-levenshtein",
  "fflate",
  "h5wasm",
  "onnxruntime-common",
  "valibot",
];

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

describe.each(purePackages)("packages/%s in a page", (name) => {
  const modules = pureModules(name);
  const importing = (isWrong: (specifier: string) => boolean) =>
    modules.flatMap(({ package: owner, path, imports }) =>
      imports.filter(isWrong).map((specifier) => `${owner}/src/${path} imports ${specifier}`),
    );

  it("has an entry", () => {
    expect(modules.length).toBeGreaterThan(1);
  });

  it("imports nothing of Node.js", () => {
    expect(importing(isBuiltin)).toEqual([]);
  });

  it("imports no package that needs Node.js", () => {
    const isKnown = (specifier: string) =>
      runAnywhere.some((known) => specifier === known || specifier.startsWith(`${known}/`));
    const isOther = (specifier: string) =>
      !specifier.startsWith(".") && !isBuiltin(specifier) && !ownPackage(specifier) && !isKnown(specifier);
    expect(importing(isOther)).toEqual([]);
  });

  it("imports of our packages what a page can", () => {
    const isForNode = (specifier: string) => {
      const other = ownPackage(specifier);
      return other !== undefined && pureEntry(other, subpathOf(specifier)) === undefined;
    };
    expect(importing(isForNode)).toEqual([]);
  });
});
