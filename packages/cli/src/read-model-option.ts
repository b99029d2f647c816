import { resolve } from "node:path";
import { type Model, readModel } from "@coarse/models";
import type { CoarseOptions } from "./coarse-options.ts";
import type { Terminal } from "./terminal.ts";

/** The options that say which model, and how. */
export type ModelOptions = Pick<CoarseOptions, "model" | "preprocessing" | "quiet">;

/** The model that `--model` names. */
export function readModelOption({ model, preprocessing }: ModelOptions, terminal: Terminal): Promise<Model> {
  return readModel(resolve(terminal.folder, model), { preprocessing });
}
