import { execFileSync } from "node:child_process";
import { project } from "@coarse/testing";

/** What `coarse --help` prints, and the help of each command that it lists. */
export function commandHelp(): ReadonlyMap<string, string> {
  const overview = help([]);
  const listed = overview.slice(overview.indexOf("\nCommands:")).matchAll(/^ {2}([a-z][\w-]*)/gm);
  const commands = [...listed].map(([, command = ""]) => command).filter((command) => command !== "help");
  const pages = commands.map((command) => [`coarse ${command}`, help([command])] as const);
  return new Map([["coarse", overview], ...pages]);
}

function help(command: readonly string[]): string {
  const script = project("packages/cli/dist/bin.js");
  return execFileSync(process.execPath, [script, ...command, "--help"], { encoding: "utf8" });
}
