import type { Group } from "@coarse/core";
import { matchFolders } from "@coarse/data";
import type { Model } from "@coarse/models";
import type { RunningClassifier } from "@coarse/runtime";
import type { Taxonomy } from "@coarse/taxonomy";
import { groupsForFolders } from "../../groups/groups-for-folders.ts";
import type { Forward } from "../../images/forward-images.ts";
import { asMade, outputGroups, outputRule, ownRuleAlone } from "../../model/coarse-model.ts";
import { selectMembers } from "../../options/coarse-options.ts";
import type { Outputs } from "../../outputs/outputs.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";
import { evaluateImages } from "./evaluate-images.ts";
import { figuresOf } from "./figures.ts";
import { evaluationJson } from "./json.ts";
import type { EvaluatedImages } from "./list-evaluated-images.ts";
import type { EvaluateOptions } from "./options.ts";
import { writeOutputs } from "./outputs.ts";
import { evaluationText } from "./text.ts";
import type { MakeThumbnail } from "./thumbnail-cache.ts";

/** What stays the same while photos come and go. */
export interface EvaluationSetting {
  /** Of the photos. */
  readonly folder: string;
  readonly model: Model;
  readonly taxonomy: Taxonomy;
  readonly options: EvaluateOptions;
  readonly terminal: Terminal;
  readonly outputs: Outputs;
  /** Paths of photos that were decoded with the accurate DCT though the fast one was wanted. */
  readonly fallenBack: ReadonlySet<string>;
}

/** Groups with their members, and the names of the groups by folder. */
export interface GroupedFolders {
  readonly groups: readonly Group[];
  readonly folders: ReadonlyMap<string, string>;
}

/** What one evaluation is done with. */
export interface EvaluationMeans {
  readonly setting: EvaluationSetting;
  readonly grouped: GroupedFolders;
  readonly classifier: RunningClassifier;
  readonly forward: Forward;
  /** When it began, as `performance.now` tells it. */
  readonly started: number;
  readonly makeThumbnail?: MakeThumbnail;
}

/** The groups by which photos in folders are told apart. */
export async function groupFolders(
  names: readonly string[],
  { model: { coarse, head }, taxonomy, options, terminal }: EvaluationSetting,
): Promise<GroupedFolders> {
  const named = coarse?.groups ?? (await groupsForFolders(names, { options, taxonomy, terminal }));
  const folders = matchFolders(names, named, taxonomy);
  return { groups: coarse ? named : selectMembers(named, options, { head, taxonomy }), folders };
}

/** One evaluation, from the photos to all that is printed and written of them. */
export async function evaluateFolder(
  images: EvaluatedImages,
  { setting, grouped, classifier, forward, started, makeThumbnail }: EvaluationMeans,
): Promise<void> {
  const { folder, model, taxonomy, options, terminal, outputs } = setting;
  const { coarse, labelSet, int8, input } = model;
  const { groups, folders } = grouped;
  const made = coarse ? asMade(options, coarse) : options;
  const pass = coarse
    ? { ...made, terminal, rule: outputRule(coarse), temperature: 1 }
    : { ...options, terminal };
  const evaluated = { classifier, groups: coarse ? outputGroups(coarse) : groups, folders, forward };
  const found = await evaluateImages(images, evaluated, pass);
  const seconds = (performance.now() - started) / 1000;
  const report = {
    ...{
      options: { ...made, engine: classifier.engine },
      folder,
      labelSet,
      int8,
      taxonomy,
      groups,
      folders,
      ...found,
      seconds,
    },
    decode: input.decode,
    decodedAccurately: found.paths.filter((path) => setting.fallenBack.has(path)).length,
    ...(coarse && { result: ownRuleAlone(found.result, coarse), fine: [] }),
    figures: figuresOf(found.result, { groups, taxonomy }),
  };
  const json = evaluationJson(report);
  if (options.format === "json") await writeJson(terminal.out, json);
  else terminal.out.write(`${evaluationText(report, terminal.style)}\n`);
  await writeOutputs(json, { ...report, modelPath: model.source, terminal, outputs, makeThumbnail });
}
