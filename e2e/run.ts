import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { project } from "@coarse/testing";

/** `pnpm@12.21.0` or whichever the project asks for. */
const pnpm: string = JSON.parse(readFileSync(project("package.json"), "utf8")).packageManager;

/** Where and with what a command runs. */
export interface RunOptions {
  readonly cwd: string;
  /** Added to {@linkcode outsideEnvironment}. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Variables that a package manager, or the test runner in it, sets for what it runs. */
const fromWithin =
  /^(npm_(lifecycle|package|command|execpath|node_execpath|config_user_agent)|PNPM_|INIT_CWD|NODE_PATH|VITEST)/;

/** The environment of someone who stands outside the project: a package manager started in it must not see that it is. */
export function outsideEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !fromWithin.test(name));
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

/** Runs a command outside the project's environment and returns its standard output; throws with all that it printed where it fails. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const settings = {
    cwd: options.cwd,
    env: { ...outsideEnvironment(), ...options.env },
    maxBuffer: 2 ** 26,
  };
  return new Promise((resolve, reject) => {
    execFile(command, args, settings, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      reject(new Error(`${command} ${args.join(" ")} failed: ${error.message}\n${stdout}${stderr}`));
    });
  });
}

/** Runs the pnpm that the project asks for, whether or not there is another one on the machine. */
export function runPnpm(args: readonly string[], options: RunOptions): Promise<string> {
  return run("npx", ["--yes", pnpm, ...args], options);
}
