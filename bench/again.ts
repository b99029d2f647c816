/**
 * `coarse evaluate` of photos that the network has seen before: on objects16, and on very many images (hard links to
 * those). Prints wall and processor time of the first and the second time; fails where the results differ.
 *
 *     pnpm --filter @coarse/bench again [images]
 */
import { execFile } from "node:child_process";
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project, shared } from "@coarse/testing";

const run = promisify(execFile);

/** Seconds, and what was printed but for them. */
interface TimedRun {
  readonly wall: number;
  readonly processor: number;
  readonly figures: string;
}

async function evaluate(folder: string, cache: string): Promise<TimedRun> {
  const { COARSE_NO_CACHE: _, ...others } = process.env;
  const command = [process.execPath, project("packages/cli/dist/coarse.cjs"), "evaluate", folder];
  const groups = readdirSync(folder).map((label) => (label === "vessel" ? "vessel=vessel.n.02" : label));
  const options = [
    "--groups",
    groups.join(","),
    "--model",
    shared("models/mobilenet_v2_1.0_224.keras"),
    "--format",
    "json",
    "--quiet",
  ];
  const timed = ["-c", 'TIMEFORMAT="%R %U %S"; time "$@"', "bash", ...command, ...options];
  const env = { ...others, COARSE_CACHE: cache };
  const { stdout, stderr } = await run("bash", timed, { env, maxBuffer: 2 ** 30 });
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  const figures = JSON.stringify({ ...JSON.parse(stdout), seconds: undefined });
  return { wall, processor: user + system, figures };
}

/** A folder with so many images in folders as those of `images`, each a link to one of them. */
function linkMany(images: string, { folder, count }: { folder: string; count: number }): void {
  const files = readdirSync(images).flatMap((label) => {
    mkdirSync(join(folder, label), { recursive: true });
    return readdirSync(join(images, label)).map((name) => ({ label, name }));
  });
  for (let i = 0; i < count; i++) {
    const { label = "", name = "" } = files[i % files.length] ?? {};
    linkSync(join(images, label, name), join(folder, label, `${i}-${name}`));
  }
}

function tell(what: string, first: TimedRun, second: TimedRun): void {
  if (first.figures !== second.figures) throw new Error(`${what}: the second time gave other results`);
  const row = (key: "wall" | "processor") =>
    `${key} ${first[key].toFixed(2)} s, then ${second[key].toFixed(2)} s (${(second[key] / first[key]).toFixed(3)})`;
  console.log(`${what}: ${row("wall")}; ${row("processor")}`);
}

const scratch = mkdtempSync(join(tmpdir(), "coarse-again-"));
try {
  const cache = join(scratch, "cache");
  const images = join(scratch, "photos");
  const folder = join(scratch, "many");
  // links do not reach over file systems
  cpSync(shared("photos/objects16"), images, { recursive: true });
  tell("objects16", await evaluate(images, cache), await evaluate(images, cache));
  const count = Number(process.argv[2] ?? 20_000);
  linkMany(images, { folder, count });
  tell(`${count} images`, await evaluate(folder, cache), await evaluate(folder, cache));
} finally {
  rmSync(scratch, { recursive: true });
}
