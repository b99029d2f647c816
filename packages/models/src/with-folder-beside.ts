import { rmSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Runs `use` with a hidden, empty folder beside `target`, which what is made in it can take the place of by renaming.
 * The folder is gone afterwards, also where the process is told to end in the meantime.
 */
export async function withFolderBeside<Result>(
  target: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    return await use(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}
