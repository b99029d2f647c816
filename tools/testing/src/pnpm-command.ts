import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { project } from "./requirements.ts";

/**
 * The command that starts pnpm, followed by its first arguments. Whoever runs the tests by pnpm has it at hand and needs
 * no registry for it; otherwise npx gets the version that the project asks for.
 */
export function pnpmCommand(): readonly [command: string, ...args: string[]] {
  const running = process.env.npm_execpath ?? "";
  if (["pnpm", "pnpm.exe"].includes(basename(running))) return [running];
  const { packageManager } = JSON.parse(readFileSync(project("package.json"), "utf8"));
  return ["npx", "--yes", packageManager];
}
