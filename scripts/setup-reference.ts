import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readlinkSync } from "node:fs";
import { mkdir, readdir, rename, rm, symlink } from "node:fs/promises";
import { join, relative } from "node:path";
import { fetchPillowImages } from "./setup/pillow-images.ts";
import { project } from "./setup/project.ts";
import { findPython } from "./setup/python.ts";
import { report } from "./setup/report.ts";
import { run } from "./setup/run.ts";

const requirements = project("tools/reference/requirements.txt");
const environments = project(".cache/reference");
const link = project(".venv");
const probe = "import sys, venv, ensurepip; assert (3, 11) <= sys.version_info[:2] <= (3, 13)";

/** Name of the environment that these requirements get: another content, another environment. */
function environmentName(): string {
  return createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 16);
}

/** The version that the requirements ask for. */
function pinned(name: string): string {
  const version = new RegExp(`^${name}==(.+)$`, "m").exec(readFileSync(requirements, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${requirements} pins no ${name}`);
  return version;
}

/** An environment cannot be moved, so it is built where it stays, and `.venv` points to it once it is complete. */
async function build(name: string): Promise<void> {
  const folder = join(environments, name);
  const python = await findPython(probe, "Python 3.11 to 3.13 with venv");
  await rm(folder, { recursive: true, force: true });
  await run(python, ["-m", "venv", folder]);
  const install = ["-m", "pip", "install", "--only-binary=:all:", "--requirement", requirements];
  await run(join(folder, "bin/python"), install, { seconds: 3600 });
}

async function pointTo(name: string): Promise<void> {
  const temporary = join(environments, `${name}.link`);
  await rm(temporary, { force: true });
  await symlink(relative(project(), join(environments, name)), temporary);
  await rename(temporary, link);
}

async function removeOthers(name: string): Promise<void> {
  for (const other of await readdir(environments))
    if (other !== name) await rm(join(environments, other), { recursive: true, force: true });
}

function linked(): string | undefined {
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found && !found.isSymbolicLink())
    throw new Error(`${link} was not made by pnpm setup:reference: remove it`);
  return found && readlinkSync(link);
}

/** Makes the Python in `.venv` with which tests compare. */
async function setUpReference(): Promise<string> {
  const name = environmentName();
  const current = relative(project(), join(environments, name));
  const isThere = linked() === current && existsSync(join(link, "bin/python"));
  if (!isThere) {
    await mkdir(environments, { recursive: true });
    await build(name);
    await pointTo(name);
    await removeOthers(name);
  }
  await fetchPillowImages(join(link, "bin/python"), pinned("pillow"));
  return `The Python references are ${isThere ? "there" : "ready"}`;
}

await report(setUpReference);
