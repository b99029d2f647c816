import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { onceARun, project } from "@coarse/testing";
import { runPnpm } from "../../run.ts";

/** The packages that are published, in the order in which they need each other. */
export const publishedPackages: readonly string[] = [
  "taxonomy",
  "core",
  "data",
  "models",
  "runtime",
  "pipeline",
  "report",
  "cli",
];

/** The packages that carry ONNX Runtime's library for one platform each, by their folders: `linux-x64`. */
export const platforms: readonly string[] = readdirSync(project("packages/runtime/native"));

/** The one of this platform, without its scope; absent where there is none. */
export const enginePackage: string | undefined = platforms
  .filter((platform) => platform === `${process.platform}-${process.arch}`)
  .map((platform) => `onnxruntime-${platform}`)[0];

/**
 * A folder with every published package, packed as `pnpm publish` would; of those for one platform, this one's. Its name
 * has a blank in it, as users' folders have.
 */
export function packedPackages(): Promise<string> {
  return onceARun("packed packages", packAll);
}

async function packAll(folder: string): Promise<void> {
  const own = platforms.filter((platform) => enginePackage?.endsWith(platform));
  const paths = [...publishedPackages, ...own.map((platform) => `runtime/native/${platform}`)];
  const filters = paths.flatMap((path) => ["--filter", `./packages/${path}`]);
  await runPnpm([...filters, "pack", "--pack-destination", folder], { cwd: project(".") });
}

/** Path of a package's tarball in the folder that {@linkcode packedPackages} filled. */
export function tarballOf(name: string, folder: string): string {
  const found = readdirSync(folder).filter((file) => file.startsWith(`coarse-${name}-`));
  if (found.length !== 1) throw new Error(`Expected one tarball of ${name}, but got ${found.length}`);
  return join(folder, found[0] ?? "");
}

/** Paths of the files in a tarball, without the folder `package` that they all lie in; sorted. */
export function filesIn(tarball: string): readonly string[] {
  const listing = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" });
  return listing
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""))
    .sort();
}

/** Content of a file in a tarball. */
export function readPacked(tarball: string, path: string): string {
  return execFileSync("tar", ["-xzOf", tarball, `package/${path}`], { encoding: "utf8" });
}

/** What of a packed `package.json` the tests look at. */
export interface PackedManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
}

/** The manifest that a package is published with. */
export function packedManifest(tarball: string): PackedManifest {
  return JSON.parse(readPacked(tarball, "package.json"));
}

/** Everything that the packages packed in a folder offer to `import`: `@coarse/taxonomy`, `@coarse/taxonomy/nouns`. */
export function entryPoints(folder: string): readonly string[] {
  const manifests = publishedPackages.map((name) => packedManifest(tarballOf(name, folder)));
  return manifests.flatMap(({ name, exports }) =>
    Object.keys(exports)
      // what is no code: package.json, and folders of JSON
      .filter((path) => !/\.json$|\*/.test(path))
      .map((path) => name + path.slice(1)),
  );
}
