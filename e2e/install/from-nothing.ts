import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { project } from "@coarse/testing";
import { run } from "../run.ts";

/** A command that was run, and what came of it. */
export interface TimedRun {
  readonly seconds: number;
  readonly stdout: string;
}

/**
 * What someone with nothing but Node and git has: a clone of the commit that the project stands at, an empty home, an
 * empty package store.
 */
export interface FreshClone {
  /** `pnpm@12.21.0`, as the project asks for it. */
  readonly packageManager: string;
  /** The folder that holds all of it: clone, home and whatever is installed. */
  readonly folder: string;
  /** Runs `npx --yes pnpm@<version> <args>` in it, as the README says. */
  pnpm(...args: readonly string[]): Promise<TimedRun>;
  /** Takes away all that was installed, built and drawn; what the package store has stays. */
  clean(): Promise<void>;
  remove(): void;
}

/** Clones into a temporary folder. */
export async function cloneFresh(): Promise<FreshClone> {
  const { packageManager } = JSON.parse(readFileSync(project("package.json"), "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "coarse-from-nothing-"));
  const clone = join(folder, "coarse");
  await run("git", ["clone", "--quiet", project("."), clone], { cwd: folder });
  const env = await environmentOfNobody(folder);
  return {
    packageManager,
    folder,
    async pnpm(...args) {
      const start = performance.now();
      const stdout = await run("npx", ["--yes", packageManager, ...args], { cwd: clone, env });
      return { seconds: (performance.now() - start) / 1000, stdout };
    },
    async clean() {
      await run("git", ["clean", "-ffdxq"], { cwd: clone, env });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * An empty home but for npm's own settings, which say where packages come from; no command of ours on the path; and
 * nothing that would lead to caches and stores outside. With `COARSE_TEST_ALL` the absence of ../shared would be a failure.
 */
async function environmentOfNobody(folder: string): Promise<Readonly<Record<string, string | undefined>>> {
  const home = join(folder, "home");
  mkdirSync(home);
  const settings = (await run("npm", ["config", "get", "userconfig"], { cwd: folder })).trim();
  if (existsSync(settings)) symlinkSync(settings, join(home, ".npmrc"));
  const elsewhere = ["XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "PNPM_HOME"];
  const others = [
    "npm_config_cache",
    "npm_config_store_dir",
    "npm_config_userconfig",
    "CI",
    "COARSE_TEST_ALL",
  ];
  return {
    ...Object.fromEntries([...elsewhere, ...others].map((name) => [name, undefined])),
    // the names under which Linux, macOS and Windows know the home
    ...{ HOME: home, USERPROFILE: home, LOCALAPPDATA: join(home, "local") },
    ...(process.platform !== "win32" && { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` }),
    COARSE_SHARED: join(folder, "shared"),
  };
}
