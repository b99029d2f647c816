import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";

/** Which of our packages each package may import: DESIGN section 2. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  taxonomy: [],
  core: ["taxonomy"],
  data: ["core", "taxonomy"],
  models: ["core"],
  runtime: ["core", "models"],
  report: ["core", "taxonomy"],
  cli: ["core", "data", "models", "report", "runtime", "taxonomy"],
};
const browserPackages = ["taxonomy", "core"];

/** Module names that a source file imports, statically, dynamically or for their types alone. */
function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g;
  return [...source.matchAll(pattern)].map((match) => match[1] ?? "");
}

function sourcesOf(name: string): { path: string; imports: string[] }[] {
  const folder = project(`packages/${name}/src`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (path) => /\.tsx?$/.test(path) && !/\.test(-d)?\.tsx?$/.test(path) && !path.startsWith("testing/"),
    )
    .map((path) => ({ path, imports: importsOf(readFileSync(resolve(folder, path), "utf8")) }));
}

function ours(specifier: string): string | undefined {
  return /^@coarse\/([^/]+)/.exec(specifier)?.[1];
}

describe.each(Object.entries(allowed))("packages/%s", (name, targets) => {
  it("imports only the packages that the design lets it import", () => {
    const wrong = sourcesOf(name).flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => ours(specifier) && !targets.includes(ours(specifier) ?? ""))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it("declares what it imports of ours, and nothing else", () => {
    const manifest = JSON.parse(readFileSync(project(`packages/${name}/package.json`), "utf8"));
    const declared = Object.keys(manifest.dependencies ?? {}).flatMap((key) => ours(key) ?? []);
    const imported = new Set(sourcesOf(name).flatMap(({ imports }) => imports.flatMap((s) => ours(s) ?? [])));
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
});

describe.each(browserPackages)("packages/%s in a browser", (name) => {
  it("imports nothing of Node", () => {
    const wrong = sourcesOf(name).filter(({ imports }) => imports.some((s) => s.startsWith("node:")));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

it("sees imports however they are written", () => {
  expect(
    importsOf(`import { a } from "x";\nexport type { b } from 'y';\nawait import("z"); import "w";`),
  ).toEqual(["x", "y", "z", "w"]);
});
