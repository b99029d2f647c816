import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { run } from "./run.ts";

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
  /** Runs `npx --yes pnpm@<version> <args>` in it, as the README says. */
  pnpm(...args: readonly string[]): Promise<TimedRun>;
  remove(): void;
}

/** Clones into a temporary folder. */
export async function cloneFresh(): Promise<FreshClone> {
  const { packageManager } = JSON.parse(readFileSync(project("package.json"), "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "coarse-from-nothing-"));
  const home = join(folder, "home");
  mkdirSync(home);
  const clone = join(folder, "coarse");
  await run("git", ["clone", "--quiet", project("."), clone], { cwd: folder });
  // The names under which Linux, macOS and Windows know the folder, and those that would lead out of it; CI would make
  // the absence of ../shared a failure.
  const env = {
    ...{ HOME: home, USERPROFILE: home, LOCALAPPDATA: join(home, "local") },
    ...{
      XDG_DATA_HOME: "",
      XDG_CACHE_HOME: "",
      XDG_CONFIG_HOME: "",
      PNPM_HOME: "",
      npm_config_cache: "",
      CI: "",
    },
    COARSE_SHARED: join(folder, "shared"),
  };
  return {
    packageManager,
    async pnpm(...args) {
      const start = performance.now();
      const stdout = await run("npx", ["--yes", packageManager, ...args], { cwd: clone, env });
      return { seconds: (performance.now() - start) / 1000, stdout };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
