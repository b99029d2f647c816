import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Application } from "./application.ts";
import { python, requirements } from "./project-paths.ts";

const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** The installed Keras is not the one that the project pins. */
export class KerasVersionError extends Error {
  constructor(found: string, pinned: string) {
    super(`Keras ${found} is installed, but ${pinned} is pinned: run pnpm setup:reference`);
    this.name = "KerasVersionError";
  }
}

/** What Keras said. */
export interface KerasAnswer {
  readonly version: string;
  readonly applications: readonly Application[];
}

/**
 * Asks the pinned Keras for its applications, or for those named.
 * @throws {KerasVersionError} where another Keras is installed.
 */
export function askKeras(names: readonly string[] = []): KerasAnswer {
  const script = join(import.meta.dirname, "describe_applications.py");
  const output = execFileSync(python, [script, ...names], {
    encoding: "utf8",
    maxBuffer: LARGEST_OUTPUT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [head = "{}", ...lines] = output.trim().split("\n");
  const version = String(JSON.parse(head).keras);
  const pinned = pinnedVersion();
  if (version !== pinned) throw new KerasVersionError(version, pinned);
  return { version, applications: lines.map((line): Application => JSON.parse(line)) };
}

function pinnedVersion(): string {
  return /^keras==(.+)$/m.exec(readFileSync(requirements, "utf8"))?.[1] ?? "none";
}
