import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** Path of a file of the project, from its root. */
export function project(...path: readonly string[]): string {
  return join(root, ...path);
}
