import { readdirSync } from "node:fs";

/** Threads of this process; Linux only. */
export function threadCount(): number {
  return readdirSync("/proc/self/task").length;
}
