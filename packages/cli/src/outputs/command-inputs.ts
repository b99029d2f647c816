import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { filesOfModel } from "@coarse/models/files";

/** Options by which a command writes something: their values are no inputs. */
const outputOptions = ["report", "reportThumbnails", "csv", "junit", "markdown", "out"] as const;

/** An option of those. */
export type OutputOption = (typeof outputOptions)[number];

/** What a command was called with. */
export interface CommandWords {
  readonly operands: readonly string[];
  /** All options, by name. */
  readonly options: object;
  /** Where relative paths start from. */
  readonly folder: string;
}

/** What an operand or option names that is there. */
export interface NamedInputs {
  /** Files, those of the model among them. */
  readonly files: readonly string[];
  /** Folders that are no model. */
  readonly folders: readonly string[];
}

/**
 * The files and folders that a command reads. Whatever names one counts as read, so that an option that is new is no gap;
 * `@FILE` is the file, `-` what standard input comes from.
 */
export async function commandInputs({ operands, options, folder }: CommandWords): Promise<NamedInputs> {
  const files: string[] = [];
  const folders: string[] = [];
  for (const [option, word] of wordsIn(operands, options))
    if (option === "model") files.push(...(await modelInputs(word, folder)));
    else
      for (const path of pathsOf(word, folder)) {
        const status = await stat(path).catch(() => undefined);
        if (status) (status.isDirectory() ? folders : files).push(path);
      }
  return { files, folders };
}

function pathsOf(word: string, folder: string): readonly string[] {
  if (word === "-") return ["/dev/stdin"];
  return [...new Set([word, word.replace(/^@/, "")])].map((path) => resolve(folder, path));
}

/** A path where there is something, else the bundled model or the weights of one that has a name. */
async function modelInputs(word: string, folder: string): Promise<readonly string[]> {
  const found = await filesOfModel(resolve(folder, word));
  if (found.length > 0) return found;
  const { bundledModel, cachedWeights, findInCatalog } = await import("@coarse/models");
  if (word === "bundled") return filesOfModel(bundledModel);
  try {
    const { cachedHubModel, isHubName } = await import("@coarse/models/internal");
    if (isHubName(word)) {
      const cached = await cachedHubModel(word);
      return cached ? filesOfModel(cached.path) : [];
    }
    const cached = await cachedWeights(findInCatalog(word));
    return cached ? [cached.path] : [];
  } catch {
    // that there is no such model is said when it is to be read
    return [];
  }
}

function wordsIn(
  operands: readonly string[],
  options: object,
): readonly (readonly [option: string, word: string])[] {
  const ours = new Set<string>(outputOptions);
  const given = Object.entries(options).flatMap(([option, value]) =>
    typeof value === "string" && !ours.has(option) ? [[option, value] as const] : [],
  );
  return [...operands.map((word) => ["", word] as const), ...given];
}
