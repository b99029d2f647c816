// Runs a command and prints, behind all that it prints, the seconds from its start to its end.
import { spawnSync } from "node:child_process";

const [command, ...args] = process.argv.slice(2);
const started = performance.now();
const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
console.log((performance.now() - started) / 1000);
process.exitCode = status ?? 1;
