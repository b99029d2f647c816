import { execFile } from "node:child_process";
import { delimiter } from "node:path";
import { pnpmCommand } from "@coarse/testing";

/** Where and with what a command runs. */
export interface RunOptions {
  readonly cwd: string;
  /** Added to {@linkcode outsideEnvironment}; what is undefined is taken out of it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Variables that a package manager, or the test runner in it, sets for what it runs; where packages come from is not among them. */
const fromWithin = [
  /^npm_(lifecycle|package|command|execpath|node_execpath)/,
  /^npm_config_(prefix|local_prefix|global_prefix|user_agent|npm_version|node_gyp|init_module)$/,
  /^(PNPM_SCRIPT|pnpm_config_verify|INIT_CWD|NODE_PATH|VITEST)/,
];

/** The environment of someone who stands outside the project: a package manager started in it must not see that it is. */
function outsideEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !fromWithin.some((pattern) => pattern.test(name)),
  );
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

/** Runs pnpm, whether or not there is one on the machine. */
export function runPnpm(args: readonly string[], options: RunOptions): Promise<string> {
  const [command, ...first] = pnpmCommand();
  return run(command, [...first, ...args], options);
}
