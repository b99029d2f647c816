import { resolve } from "node:path";
import type { Group } from "@coarse/core";
import { ActivationMemory } from "../activations/activation-memory.ts";
import { CachedActivations, type Forward } from "../activations/cached-activations.ts";
import { ImageStamps } from "../activations/image-stamp.ts";
import { folderOf, type PipelineContext } from "../context.ts";
import { foldersOfGroups, groupsForFolders } from "../groups/groups-for-folders.ts";
import {
  asMade,
  checkCoarseModel,
  coarseAssumption,
  outputGroups,
  outputRule,
  ownRuleAlone,
  wantExclusiveScores,
} from "../network/coarse-model.ts";
import { ImageNetwork } from "../network/image-network.ts";
import { selectMembers, withRule } from "../options.ts";
import { evaluateImages } from "./evaluate-images.ts";
import { figuresOf } from "./figures.ts";
import { type EvaluatedImages, listEvaluatedImages } from "./list-evaluated-images.ts";
import type { EvaluateOptions, EvaluationReport } from "./options.ts";

/**
 * Evaluates a coarse classifier on labeled images, from one pass through the network.
 *
 * @param source - A folder with a sub-folder per group, a list (`.csv`, `.json`), or a pattern.
 * @param options - The model, the groups, the rule.
 * @param context - The folder that paths are relative to, and who hears of notes and progress.
 * @returns All that was found out; {@linkcode evaluationJson} makes the command's JSON of it.
 * @throws {PipelineError} `CoarseInputError` and others that the caller can mend: see `isUserError`
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { evaluate, evaluationJson } from "@coarse/pipeline";
 *
 * const options = {
 *   model: "bundled",
 *   groups: "fruit, ball",
 *   rule: "mean",
 *   select: "hyponyms",
 *   engine: "onnxruntime",
 *   temperature: 1,
 *   threshold: 0.5,
 * } as const;
 * const report = await evaluate("drawings", options);
 * assert.equal(evaluationJson(report).accuracy, 1);
 * ```
 */
export async function evaluate(
  source: string,
  options: EvaluateOptions,
  context: PipelineContext = {},
): Promise<EvaluationReport> {
  const started = performance.now();
  const images = await listEvaluatedImages(source, options, context);
  await using network = await ImageNetwork.open(images.images, options, context);
  const evaluation = new FolderEvaluation(network, { source, options, context });
  return await evaluation.run(images, started);
}

/** What is evaluated. */
export interface FolderEvaluationParts {
  /** A folder with a sub-folder per group, a list (`.csv`, `.json`), or a pattern. */
  readonly source: string;
  readonly options: EvaluateOptions;
  readonly context: PipelineContext;
}

/** Evaluations of the same folder with one network, again and again as images come and go. */
export class FolderEvaluation {
  readonly #network: ImageNetwork;
  readonly #parts: FolderEvaluationParts;
  /** What the network gave for images that it has seen. */
  readonly #memory = new ActivationMemory();
  #remembers = false;

  /** @throws {CoarseModelError} where something is asked of a coarse model that only a fine one can do */
  constructor(network: ImageNetwork, parts: FolderEvaluationParts) {
    this.#network = network;
    this.#parts = parts;
    checkCoarseModel(network.model, parts.options);
    if (parts.options.confidence !== undefined) wantExclusiveScores(network.model);
    const { coarse } = network.model;
    if (coarse) parts.context.onNote?.({ level: "note", text: coarseAssumption(coarse) });
  }

  /** From now on images that were seen need not go through the network again, whatever the cache keeps. */
  remember(): this {
    this.#remembers = true;
    return this;
  }

  /** The images that there are now. */
  list(): Promise<EvaluatedImages> {
    const { source, options, context } = this.#parts;
    return listEvaluatedImages(source, options, context);
  }

  /**
   * Evaluates images.
   *
   * @param started - When the work began, as `performance.now` counts.
   */
  async run(images: EvaluatedImages, started: number = performance.now()): Promise<EvaluationReport> {
    const { source, options, context } = this.#parts;
    const { taxonomy, model } = this.#network;
    const { coarse, head } = model;
    const grouped = await this.#group(images.folders);
    const made = coarse ? asMade(options, coarse) : withRule(options, { head });
    const pass = coarse ? { ...made, rule: outputRule(coarse), temperature: 1 } : made;
    const groups = coarse ? outputGroups(coarse) : grouped.groups;
    const evaluated = { ...grouped, groups, head, taxonomy, forward: this.#forward() };
    const found = await evaluateImages(images, evaluated, pass);
    // what int8 came to is known once the network has run
    const { labelSet, int8, source: modelPath } = this.#network.model;
    return {
      ...{ folder: resolve(folderOf(context), source), labelSet, taxonomy },
      prepared: { preprocessing: model.input.preprocessing, origins: model.input.origins },
      options: { ...made, engine: this.#network.engine },
      ...{ ...grouped, ...found, modelPath },
      ...(int8 && { int8 }),
      ...(coarse && { result: ownRuleAlone(found.result, coarse), fine: [] }),
      figures: figuresOf(found.result, { groups: grouped.groups, taxonomy }),
      activations: this.#network.counts,
      seconds: (performance.now() - started) / 1000,
    };
  }

  #forward(): Forward {
    const { forward } = this.#network;
    if (!this.#remembers) return forward;
    const activations = new CachedActivations(this.#memory, { forward, stamps: new ImageStamps() });
    return (files, listeners) => activations.forward(files, listeners);
  }

  /** The groups by which images in folders are told apart. */
  async #group(
    names: readonly string[],
  ): Promise<{ readonly groups: readonly Group[]; readonly folders: ReadonlyMap<string, string> }> {
    const { options, context } = this.#parts;
    const { taxonomy, model } = this.#network;
    const { coarse, head } = model;
    const named = coarse?.groups ?? (await groupsForFolders(names, { options, taxonomy, context }));
    const folders = foldersOfGroups(names, named, { taxonomy, context });
    return { groups: coarse ? named : selectMembers(named, options, { head, taxonomy }), folders };
  }
}
