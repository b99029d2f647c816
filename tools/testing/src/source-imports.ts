import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { project } from "./requirements.ts";

/** A file of a package's sources and the modules that it imports. */
export interface SourceFile {
  /** From the package's `src`, with `/` between its parts. */
  readonly path: string;
  /** As they are written. */
  readonly imports: readonly string[];
}

/** A line of a comment, whose examples may import what the module does not. */
const COMMENT_LINE = /^ *\*( .*)?$/gm;

/** Module names that a source file imports, statically, dynamically or for their types alone. */
export function importsOf(source: string): readonly string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"'\n]+)["']/g;
  return [...source.replaceAll(COMMENT_LINE, "").matchAll(pattern)].map((match) => match[1] ?? "");
}

/** The sources of a package that users get: no tests, and nothing that only tests use. */
export function sourcesOf(name: string): readonly SourceFile[] {
  const folder = project(`packages/${name}/src`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test(-d)?\.tsx?$/.test(path) && !/^testing\//.test(path))
    .sort()
    .map((path) => ({ path, imports: importsOf(readFileSync(`${folder}/${path}`, "utf8")) }));
}

/** The package of ours that a module belongs to: `@coarse/core/x` → `core`. */
export function ownPackage(specifier: string): string | undefined {
  return /^@coarse\/([^/]+)/.exec(specifier)?.[1];
}

/**
 * Which folders of a package import which. A file that lies in `src` itself stands for itself: entries import everything,
 * and everything imports `types.ts` and `errors.ts`.
 */
export function folderArrows(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const { path, imports } of files)
    for (const specifier of imports.filter((one) => one.startsWith("."))) {
      const [from, to] = [roomOf(path), roomOf(posix.join(dirname(path), specifier))];
      if (from !== to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  return arrows;
}

function roomOf(path: string): string {
  const folder = dirname(path);
  return folder === "." ? path : folder;
}

/** A way round in a graph, its first node again at the end; `undefined` where there is none. */
export function circleIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of arrows.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of arrows.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return undefined;
}
