import { fileURLToPath } from "node:url";
import { run, runPnpm } from "../../run.ts";
import { enginePackage, platforms } from "./packed.ts";

/** Where packages come from instead of the registry: package name to `file:` and the path of its tarball. */
export type Tarballs = Readonly<Record<string, string>>;

/** How one package manager installs tarballs that need each other, none of which is on the registry. */
export interface PackageManager {
  readonly name: string;
  /** Files of the empty project, by name, that send the packages' needs of each other to the tarballs. */
  files(tarballs: Tarballs): Readonly<Record<string, string>>;
  /** Installs, with the install scripts that the packages have, where the manager runs them by itself. */
  install(cwd: string): Promise<string>;
  /** Runs a command of an installed package, as its users would. */
  execute(args: readonly string[], cwd: string): Promise<string>;
}

/** What the project asks for, as whoever follows the READMEs would. */
function manifest(tarballs: Tarballs, additions: Readonly<Record<string, unknown>>): string {
  const dependencies = { ...tarballs, "@types/node": "^20.19.0" };
  return JSON.stringify({ name: "consumer", private: true, type: "module", dependencies, ...additions });
}

const npm: PackageManager = {
  name: "npm",
  files: (tarballs) => {
    const overrides = Object.fromEntries(Object.keys(tarballs).map((name) => [name, `$${name}`]));
    return { "package.json": manifest(tarballs, { overrides }) };
  },
  install: (cwd) => run("npm", ["install", "--no-audit", "--no-fund"], { cwd }),
  execute: (args, cwd) => run("npx", ["--no-install", ...args], { cwd }),
};

const pnpm: PackageManager = {
  name: "pnpm",
  files: (tarballs) => ({
    "package.json": manifest(tarballs, {}),
    // JSON is YAML
    "pnpm-workspace.yaml": JSON.stringify({ overrides: tarballs }),
  }),
  install: (cwd) => runPnpm(["install", "--ignore-scripts", "--no-frozen-lockfile"], { cwd }),
  execute: (args, cwd) => runPnpm(["exec", ...args], { cwd }),
};

/** Yarn wants even the libraries of other platforms on the registry, where they are not before a release. */
const ofOtherPlatforms = Object.fromEntries(
  platforms
    .filter((platform) => !enginePackage?.endsWith(platform))
    .map((platform) => [`@coarse/onnxruntime-${platform}`, "npm:onnxruntime-common@^1.30.0"]),
);

const yarnScript = fileURLToPath(import.meta.resolve("@yarnpkg/cli-dist/bin/yarn.js"));

const yarn: PackageManager = {
  name: "yarn",
  files: (tarballs) => ({
    "package.json": manifest(tarballs, { resolutions: { ...tarballs, ...ofOtherPlatforms } }),
    "yarn.lock": "",
    ".yarnrc.yml": JSON.stringify({
      nodeLinker: "node-modules",
      enableScripts: false,
      enableTelemetry: false,
    }),
  }),
  install: async (cwd) => {
    const env = { ...(await npmSettings(cwd)), YARN_ENABLE_IMMUTABLE_INSTALLS: "false" };
    return run(process.execPath, [yarnScript, "install"], { cwd, env });
  },
  execute: (args, cwd) => run(process.execPath, [yarnScript, "run", ...args], { cwd }),
};

/** Yarn does not read where npm finds its registry, and whom it trusts. */
async function npmSettings(cwd: string): Promise<Readonly<Record<string, string>>> {
  const settings = JSON.parse(await run("npm", ["config", "list", "--json"], { cwd }));
  return {
    YARN_NPM_REGISTRY_SERVER: settings.registry,
    ...(settings.cafile && { YARN_HTTPS_CA_FILE_PATH: settings.cafile }),
  };
}

export const packageManagers: readonly PackageManager[] = [npm, pnpm, yarn];
