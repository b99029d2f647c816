import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { EvaluatedImages } from "@coarse/pipeline";
import { WatchedFolderError } from "../../errors.ts";
import { exitCodes } from "../../terminal/exit-codes.ts";
import { failureOf } from "../../terminal/failures.ts";
import { type Terminal, tell } from "../../terminal/terminal.ts";
import { ChangesIn } from "./folder-changes.ts";
import { type ImageChanges, ImageWatch } from "./image-changes.ts";

/** What is looked at, and what is done each time that it has changed. */
export interface WatchedImages {
  /** Folders as they were named. */
  readonly folders: readonly string[];
  readonly list: () => Promise<EvaluatedImages>;
  readonly evaluate: (listing: EvaluatedImages) => Promise<void>;
}

/** Where it is told. */
interface Audience {
  readonly terminal: Terminal;
  readonly quiet: boolean;
}

/** What was there before. */
interface Watching extends Audience {
  readonly known: ImageWatch;
}

/**
 * Evaluates photos, and again each time that some come, go or are replaced, until Ctrl-C, which is no failure here. What the
 * user can mend is told, and the wait goes on; only the first time it is the end.
 *
 * @throws {WatchedFolderError} for a list or a pattern
 */
export async function watchImages(watched: WatchedImages, audience: Audience): Promise<void> {
  const { terminal } = audience;
  const folders = await Promise.all(watched.folders.map((folder) => folderOf(folder, terminal)));
  const signal = terminal.interruption(exitCodes.done);
  await using changes = new ChangesIn(folders, signal);
  try {
    const watching = { ...audience, known: new ImageWatch() };
    let state = await evaluateChanged(watched, watching);
    tell(`note: watching ${watched.folders.join(" and ")} for photos; Ctrl-C ends it`, audience);
    for await (const _ of changes) state = await evaluateChanged(watched, watching, state);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function folderOf(source: string, terminal: Terminal): Promise<string> {
  const path = resolve(terminal.folder, source);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) throw new WatchedFolderError(source);
  return path;
}

/** Evaluates where there is something new since `before`; returns what to compare with next time. */
async function evaluateChanged(
  { list, evaluate }: WatchedImages,
  { terminal, quiet, known }: Watching,
  before?: string,
): Promise<string> {
  let state = "";
  try {
    const listing = await list();
    const changes = await known.update([...listing.images, ...listing.others]);
    state = JSON.stringify([listing.folders, listing.skipped]);
    if (state === before && !hasChanged(changes)) return state;
    if (before !== undefined) tell(`note: ${changesText(changes)}`, { terminal, quiet });
    await evaluate(listing);
  } catch (error) {
    const { exitCode, message } = failureOf(error);
    const goesOn =
      exitCode === exitCodes.tooLow || (exitCode === exitCodes.userError && before !== undefined);
    if (!goesOn) throw error;
    terminal.err.write(`${message}\n`);
  }
  return state;
}

function hasChanged({ added, replaced, gone }: ImageChanges): boolean {
  return added + replaced + gone > 0;
}

function changesText({ added, replaced, gone }: ImageChanges): string {
  return `photos: ${added} new, ${replaced} replaced, ${gone} gone`;
}
