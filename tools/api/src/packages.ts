import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";

/** A package of ours that others import. */
export interface PublicPackage {
  /** `@coarse/taxonomy`. */
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  /** Import path to the file of declarations that it leads to: `@coarse/taxonomy/nouns` → `…/dist/nouns.d.ts`. */
  readonly entries: ReadonlyMap<string, string>;
  /** What also runs in a page, where that is not all of the main entry. */
  readonly anywhere: { readonly file: string; readonly paths: readonly string[] } | undefined;
}

/** Where an export leads to; a file that is no module is a path alone. */
type Target = string | { readonly types: string; readonly node?: string; readonly default?: string };

interface Manifest {
  readonly name: string;
  readonly publishConfig: { readonly exports: Readonly<Record<string, Target>> };
}

/** What a package shares with our other packages alone is nobody else's. */
const INTERNAL = "./internal";

function publicPackage(folderName: string): PublicPackage {
  const folder = project(`packages/${folderName}`);
  const { name, publishConfig }: Manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const { exports } = publishConfig;
  const all = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "string" || path === INTERNAL
      ? []
      : [[name + path.slice(1), `${folder}/${target.types.slice(2)}`] as const],
  );
  const file = anywhereOf(folder, exports["."]);
  const paths = all.filter(([, types]) => types === file).map(([path]) => path);
  const entries = new Map(all.filter(([path]) => !paths.includes(path)));
  return { name, folder, entries, anywhere: file === undefined ? undefined : { file, paths } };
}

/** The declarations beside the main entry's JavaScript for pages, where these are others. */
function anywhereOf(folder: string, main: Target | undefined): string | undefined {
  if (typeof main !== "object" || main.node === undefined || main.default === undefined) return undefined;
  const declarations = main.default.replace(/\.js$/, ".d.ts");
  return main.types === declarations ? undefined : `${folder}/${declarations.slice(2)}`;
}

/** The packages whose public API is declarations; that of the CLI is its help. */
export const publicPackages: readonly PublicPackage[] = [
  "taxonomy",
  "core",
  "data",
  "models",
  "runtime",
  "pipeline",
  "report",
].map(publicPackage);
