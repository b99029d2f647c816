import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readlinkSync } from "node:fs";
import { mkdir, readdir, rename, rm, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { findPython } from "./python.ts";
import { run } from "./run.ts";

const probe = "import sys, venv, ensurepip; assert (3, 11) <= sys.version_info[:2] <= (3, 13)";

/** A Python with what a file asks for. All paths are absolute. */
export interface PythonEnvironment {
  /** File of requirements for pip. */
  readonly requirements: string;
  /** Folder that holds nothing but the environments made for it. */
  readonly environments: string;
  /** Link that leads to the environment once it is complete. */
  readonly link: string;
  /** The command that makes it, for who has something else in its place. */
  readonly command: string;
  /** Whether nothing is installed but what the file lists. */
  readonly withoutDependencies?: boolean;
  /** What is to be done with the environment in a folder before it counts as complete. */
  readonly finish?: (folder: string) => Promise<void>;
}

/**
 * Makes an environment, unless the link leads to one of the same requirements.
 * @returns Whether it was made, `false` where it was there.
 * @throws where something else lies in the place of the link, no Python can do it, or pip fails.
 */
export async function makePythonEnvironment(environment: PythonEnvironment): Promise<boolean> {
  const { environments, link } = environment;
  const name = nameFor(environment);
  if (linked(environment) === targetOf(environment, name) && existsSync(join(link, "bin/python")))
    return false;
  await mkdir(environments, { recursive: true });
  await build(environment, name);
  await pointTo(environment, name);
  await removeOthers(environment, name);
  return true;
}

/** Name of the environment that these requirements get: another content, another environment. */
function nameFor({ requirements }: PythonEnvironment): string {
  return createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 16);
}

/** What the link holds, so that the project may be moved with it. */
function targetOf({ environments, link }: PythonEnvironment, name: string): string {
  return relative(dirname(link), join(environments, name));
}

function linked({ link, command }: PythonEnvironment): string | undefined {
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found && !found.isSymbolicLink()) throw new Error(`${link} was not made by ${command}: remove it`);
  return found && readlinkSync(link);
}

/** An environment cannot be moved, so it is built where it stays, and the link points to it once it is complete. */
async function build(environment: PythonEnvironment, name: string): Promise<void> {
  const { requirements, environments, withoutDependencies, finish } = environment;
  const folder = join(environments, name);
  const python = await findPython(probe, "Python 3.11 to 3.13 with venv");
  await rm(folder, { recursive: true, force: true });
  await run(python, ["-m", "venv", folder]);
  const options = ["--only-binary=:all:", ...(withoutDependencies ? ["--no-deps"] : [])];
  const install = ["-m", "pip", "install", ...options, "--requirement", requirements];
  await run(join(folder, "bin/python"), install, { seconds: 3600 });
  await finish?.(folder);
}

async function pointTo(environment: PythonEnvironment, name: string): Promise<void> {
  const temporary = join(environment.environments, `${name}.link`);
  await rm(temporary, { force: true });
  await symlink(targetOf(environment, name), temporary);
  await rename(temporary, environment.link);
}

async function removeOthers({ environments }: PythonEnvironment, name: string): Promise<void> {
  for (const other of await readdir(environments))
    if (other !== name) await rm(join(environments, other), { recursive: true, force: true });
}
