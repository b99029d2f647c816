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
}

interface Manifest {
  readonly name: string;
  readonly publishConfig: { readonly exports: Readonly<Record<string, { readonly types: string }>> };
}

function publicPackage(folderName: string): PublicPackage {
  const folder = project(`packages/${folderName}`);
  const { name, publishConfig }: Manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const entries = Object.entries(publishConfig.exports).map(
    ([path, { types }]) => [name + path.slice(1), `${folder}/${types.slice(2)}`] as const,
  );
  return { name, folder, entries: new Map(entries) };
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
