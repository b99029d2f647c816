import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project, shared } from "@coarse/testing";
import { run } from "../../run.ts";
import { examplesIn } from "./examples.ts";
import type { PackageManager, Tarballs } from "./package-managers.ts";
import { enginePackage, entryPoints, publishedPackages, readPacked, tarballOf } from "./packed.ts";

/** What the examples of the READMEs find beside them. */
const besideExamples: Readonly<Record<string, string>> = {
  PetImages: "photos/PetImages",
  "mobilenet_v2_1.0_224.keras": "models/mobilenet_v2_1.0_224.keras",
};

/** The packages whose examples must do without Node's types. */
const browserPackages = ["taxonomy", "core"];

const settings = { target: "es2023", strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false };
const forNode = { ...settings, lib: ["es2023", "esnext.disposable"], types: ["node"] };

/** How TypeScript's users may have set it up. */
export const typeSettings: Readonly<Record<string, object>> = {
  nodenext: { compilerOptions: { ...forNode, module: "nodenext", outDir: "out" }, include: ["*.ts"] },
  bundler: {
    compilerOptions: { ...forNode, module: "esnext", moduleResolution: "bundler", noEmit: true },
    include: ["*.ts"],
  },
  browser: {
    compilerOptions: { ...settings, lib: ["es2023", "dom"], types: [], module: "nodenext", noEmit: true },
    include: browserPackages.map((name) => `${name}*.ts`),
  },
};

/** Makes an empty project that installs the tarballs in `packed`, with the READMEs' examples as its sources. */
export function writeConsumer(folder: string, packed: string, manager: PackageManager): void {
  mkdirSync(folder);
  const files = { ...manager.files(tarballsIn(packed)), ...sources(packed) };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  for (const [name, setting] of Object.entries(typeSettings))
    writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify(setting));
  for (const [name, path] of Object.entries(besideExamples))
    if (existsSync(shared(path))) symlinkSync(shared(path), join(folder, name));
}

/** Checks the types of the project in `folder`; with `nodenext` writes its JavaScript to `out`. */
export function compile(folder: string, setting: string): Promise<string> {
  const compiler = project("node_modules/typescript/bin/tsc");
  return run(process.execPath, [compiler, "-p", `tsconfig.${setting}.json`], { cwd: folder });
}

/** Every package that was packed, by its name. */
export function tarballsIn(packed: string): Tarballs {
  const names = [...publishedPackages, ...(enginePackage === undefined ? [] : [enginePackage])];
  return Object.fromEntries(names.map((name) => [`@coarse/${name}`, `file:${tarballOf(name, packed)}`]));
}

/** `core.0.ts`, the first example of core's README, and so on; and `imports.ts`, which imports all there is. */
function sources(packed: string): Readonly<Record<string, string>> {
  const tarballs = publishedPackages.map((name) => ({ name, tarball: tarballOf(name, packed) }));
  const examples = tarballs.flatMap(({ name, tarball }) =>
    examplesIn(readPacked(tarball, "README.md")).map(({ source }, i) => [`${name}.${i}.ts`, source]),
  );
  const imports = entryPoints(packed).map((entry) => {
    const counted = `Object.keys(await import(${JSON.stringify(entry)})).length`;
    return `console.log(${JSON.stringify(entry)}, ${counted} > 0);\n`;
  });
  return { ...Object.fromEntries(examples), "imports.ts": `${imports.join("")}export {};\n` };
}
