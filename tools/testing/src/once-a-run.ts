import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Milliseconds between two looks at whether another file's tests have made it. */
const PAUSE = 100;

/**
 * A folder that several files of tests read, made by the first of them that asks for it, while the others wait; it goes
 * with the run. Throws, for each of them, where it could not be made.
 */
export async function onceARun(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const run = process.env.COARSE_TEST_RUN ?? (await mkdtemp(join(tmpdir(), "coarse-run-")));
  const folder = join(run, name);
  const outcome = `${folder}.outcome`;
  if (isFirst(folder))
    writeFileSync(
      outcome,
      await make(folder).then(
        () => "",
        (error) => String(error),
      ),
    );
  while (!existsSync(outcome)) await setTimeout(PAUSE);
  const failure = readFileSync(outcome, "utf8");
  if (failure) throw new Error(failure);
  return folder;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
