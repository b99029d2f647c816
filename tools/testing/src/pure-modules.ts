import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { project } from "./requirements.ts";
import { ownPackage, type SourceFile, sourcesOf } from "./source-imports.ts";

/** What `exports` in a package.json leads to: a file, or what each condition leads to, in the order in which they count. */
type Target = string | { readonly [condition: string]: Target };

/** Those of a bundler that makes something for a page, and ours for sources. */
const CONDITIONS: ReadonlySet<string> = new Set(["@coarse/source", "browser", "import", "default"]);

/** A module that runs in a page. */
export interface PureModule extends SourceFile {
  readonly package: string;
}

/** The source file, from the package's `src`, that a bundler for a page finds under an export; `undefined` where none. */
export function pureEntry(name: string, subpath: string): string | undefined {
  const manifest = JSON.parse(readFileSync(project(`packages/${name}/package.json`), "utf8"));
  const exports: Readonly<Record<string, Target>> = manifest.exports;
  const target = Object.hasOwn(exports, subpath) ? exports[subpath] : undefined;
  return target === undefined ? undefined : resolveTarget(target)?.replace(/^\.\/src\//, "");
}

function resolveTarget(target: Target): string | undefined {
  if (typeof target === "string") return target;
  for (const [condition, next] of Object.entries(target)) {
    const found = CONDITIONS.has(condition) ? resolveTarget(next) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All modules that come along where a page imports the main entry of a package, those of our other packages among them. */
export function pureModules(name: string): readonly PureModule[] {
  const sources = new Map<string, ReadonlyMap<string, SourceFile>>();
  const filesOf = (owner: string) => {
    const known = sources.get(owner) ?? new Map(sourcesOf(owner).map((file) => [file.path, file]));
    sources.set(owner, known);
    return known;
  };
  const found = new Map<string, PureModule>();
  const visit = (owner: string, path: string): void => {
    const file = filesOf(owner).get(path);
    if (!file || found.has(`${owner}/${path}`)) return;
    found.set(`${owner}/${path}`, { package: owner, ...file });
    for (const specifier of file.imports) {
      if (specifier.startsWith(".")) visit(owner, posix.join(posix.dirname(path), specifier));
      const other = ownPackage(specifier);
      const entry = other && pureEntry(other, subpathOf(specifier));
      if (other && entry) visit(other, entry);
    }
  };
  visit(name, pureEntry(name, ".") ?? "");
  return [...found.values()];
}

/** `./internal` for `@coarse/core/internal`. */
export function subpathOf(specifier: string): string {
  return [".", ...specifier.split("/").slice(2)].join("/");
}
