import { resolve } from "node:path";
import {
  findRule,
  type Group,
  type Head,
  type Rule,
  type SelectionOptions,
  selectGroups,
} from "@coarse/core";
import {
  baselineRule,
  type ComparedRule,
  groupMass,
  type Recommendation,
  type ResolvedPreprocessing,
  RuleComparison,
  type RuleScores,
  recommend,
  rulesFor,
  scoreRules,
} from "@coarse/core/internal";
import type { SkippedFile } from "@coarse/data";
import { folderOf, type PipelineContext } from "../context.ts";
import { NoReadableImageError } from "../errors.ts";
import { type EvaluatedImages, listEvaluatedImages } from "../evaluate/list-evaluated-images.ts";
import { type OtherReport, OtherScores, type WantedPoint } from "../evaluate/other-scores.ts";
import { foldersOfGroups, groupsForFolders } from "../groups/groups-for-folders.ts";
import { wantFineModel } from "../network/coarse-model.ts";
import { ImageNetwork } from "../network/image-network.ts";
import type { CoarseOptions, DtypeOptions, ListingOptions, OtherOptions } from "../options.ts";
import { growingRules } from "./head-size-curve.ts";

/** What a comparison is asked for. */
export interface CompareOptions
  extends Omit<CoarseOptions, "rule" | "select">,
    ListingOptions,
    DtypeOptions,
    Pick<OtherOptions, "otherImages">,
    WantedPoint {
  /** Shown beside the rules without a parameter. */
  readonly also: readonly Rule[];
  /** Asks for accuracy against the size of the head. */
  readonly curve?: boolean;
}

/** What a comparison found out. */
export interface ComparisonReport {
  readonly options: CompareOptions;
  /** A folder, a list or a pattern, as an absolute path. */
  readonly folder: string;
  readonly groups: readonly Group[];
  /** How many images were compared on. */
  readonly images: number;
  /** The published rule first. */
  readonly scores: readonly RuleScores[];
  readonly recommendation: Recommendation;
  /** Judged by the answers of the rule to use, or of the published one. */
  readonly other: OtherReport | undefined;
  readonly skipped: readonly SkippedFile[];
  /** How images became what the network takes. */
  readonly prepared: ResolvedPreprocessing;
  /** How many were decoded with the accurate DCT though the fast one was wanted. */
  readonly decodedAccurately: number;
}

/**
 * All rules, and several selections, on the same labeled images from one pass; which one to use.
 *
 * @param source - A folder with a sub-folder per group, a list (`.csv`, `.json`), or a pattern.
 * @param options - The model, the groups, the selections.
 * @param context - The folder that paths are relative to, and who hears of notes and progress.
 * @returns The scores of each rule, 0 to 1; {@linkcode comparisonJson} makes the command's JSON of it.
 */
export async function compare(
  source: string,
  options: CompareOptions,
  context: PipelineContext = {},
): Promise<ComparisonReport> {
  const listing = await listEvaluatedImages(source, options, context);
  await using network = await ImageNetwork.open(listing.images, options, context);
  return await compareListed(network, listing, { source, options, context });
}

/** What is compared. */
interface CompareParts {
  readonly source: string;
  readonly options: CompareOptions;
  readonly context: PipelineContext;
}

/** The same with a network that is open already. */
export async function compareOn(network: ImageNetwork, parts: CompareParts): Promise<ComparisonReport> {
  const { source, options, context } = parts;
  return compareListed(network, await listEvaluatedImages(source, options, context), parts);
}

async function compareListed(
  network: ImageNetwork,
  { others, ...listing }: EvaluatedImages,
  { source, options, context }: CompareParts,
): Promise<ComparisonReport> {
  const { model, taxonomy } = network;
  wantFineModel(model);
  const groups = await groupsForFolders(listing.folders, { options, taxonomy, context });
  const folders = foldersOfGroups(listing.folders, groups, { taxonomy, context });
  const positions = new Map(groups.map(({ name }, position) => [name, position]));
  const also = [...options.also, ...(options.curve && !model.head.isIdentity ? growingRules(groups) : [])];
  const entries = entriesOf({ ...options, also }, model.head, (choice) =>
    selectGroups(groups, { ...choice, head: model.head, taxonomy }),
  );
  const comparison = new RuleComparison(model.head, entries);
  const other = new OtherScores();
  const skipped = [...listing.skipped];
  let decodedAccurately = 0;
  const listeners = {
    onSkip: (file: SkippedFile) => skipped.push(file),
    onFallback: () => {
      decodedAccurately += 1;
    },
  };
  for await (const { activations, images } of network.forward(listing.images, listeners)) {
    const labels = images.map(({ folder }) => positions.get(folders.get(folder) ?? "") ?? -1);
    comparison.add(activations, labels);
    other.add(groupMass(activations, groups, model.head), true);
  }
  if (comparison.truth.length === 0) throw new NoReadableImageError(skipped);
  for await (const { activations } of network.forward(others, listeners))
    other.add(groupMass(activations, groups, model.head), false);
  const scores = scoreRules(comparison);
  const recommendation = recommend(comparison, scores);
  return {
    ...{ groups, scores, recommendation, skipped, decodedAccurately },
    prepared: { preprocessing: model.input.preprocessing, origins: model.input.origins },
    options: { ...options, engine: network.engine },
    folder: resolve(folderOf(context), source),
    images: comparison.truth.length,
    other: otherReport({ comparison, other, scores, recommendation, options }),
  };
}

const SELECTIONS = ["hyponyms", "head-cosine", "path-similarity"] as const;

/** The published rule first, then the others; with seeds, all of them again for each of the two similarities. */
function entriesOf(
  options: CompareOptions,
  head: Head,
  groupsBy: (choice: SelectionOptions) => ComparedRule["groups"],
): readonly ComparedRule[] {
  const known = rulesFor(head).map(({ name }) => name);
  const also = options.also.filter((name) => !head.isIdentity || findRule(name).needs === "scores");
  const names = [...new Set([baselineRule(head), ...known, ...also])];
  const { seedClasses, k } = options;
  const selections =
    seedClasses === undefined && k === undefined
      ? (["hyponyms"] as const)
      : SELECTIONS.filter((select) => select !== "head-cosine" || !head.isIdentity);
  return selections.flatMap((select) => {
    const chosen =
      select === "hyponyms" ? {} : { ...(seedClasses && { seedClasses }), ...(k !== undefined && { k }) };
    const groups = groupsBy({ select, ...chosen });
    return names.map((rule) => ({ rule, select, groups }));
  });
}

/** Judged by the answers of the rule to use, or of the published one. */
function otherReport({
  comparison,
  other,
  scores,
  recommendation,
  options,
}: Pick<ComparisonReport, "scores" | "recommendation" | "options"> & {
  readonly comparison: RuleComparison;
  readonly other: OtherScores;
}): OtherReport | undefined {
  const name = recommendation.use ?? scores[0]?.name;
  const answers = comparison.answers().find((own) => own.name === name);
  const correct = comparison.truth.map((label, image) => answers?.predicted[image] === label);
  return other.report(correct, options);
}
