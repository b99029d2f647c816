import { type Group, prepareRule, type RulePlan } from "@coarse/core";
import { type CoarseOutputs, type Model, taxonomyOfModel } from "@coarse/models";
import { coarseLabels, withRulePlan } from "@coarse/models/internal";
import type { PipelineContext } from "../context.ts";
import {
  MissingDtypeError,
  NoCalibrationImagesError,
  NoGroupsGivenError,
  UncalibratableRuleError,
} from "../errors.ts";
import type { WantedPoint } from "../evaluate/other-scores.ts";
import { readGroups } from "../groups/read-groups.ts";
import { checkCoarseModel } from "../network/coarse-model.ts";
import { locateModel, readLocated } from "../network/read-model.ts";
import { wantedLabels } from "../network/wanted-labels.ts";
import { wantedPreprocessing } from "../network/wanted-preprocessing.ts";
import {
  type CoarseOptions,
  type DtypeOptions,
  type OtherOptions,
  type RuleAdditions,
  ruleAdditions,
  selectMembers,
  type WithRule,
  withRule,
} from "../options.ts";
import { calibrateOn, type FoundOnImages } from "./calibrate-on.ts";

/** What a coarse model is made of. */
export interface ExtractOptions
  extends CoarseOptions,
    DtypeOptions,
    RuleAdditions,
    OtherOptions,
    WantedPoint {
  /** The folder of labeled photos on which temperature and threshold are found. */
  readonly calibrate?: string;
  /** The fine classes' probabilities as a second output. */
  readonly multiOutput?: boolean;
}

/** A coarse model, and what is to be known of it. */
export interface ExtractReport {
  readonly model: Model;
  /** The model that it was made of. */
  readonly source: string;
  readonly outputs: CoarseOutputs;
  readonly labels: readonly string[];
  /** Numbers of the head; absent where the model was coarse already. */
  readonly headParameters?: number;
  readonly found?: FoundOnImages;
}

/**
 * Makes a coarse classifier a model of its own, the rule's layers behind its features; a coarse model stays as it is.
 * `writeModel` writes it.
 *
 * @param options - The model, the groups, the rule, what to calibrate on.
 * @param context - The folder that paths are relative to, and who hears of notes and progress.
 * @returns The coarse model, and what its outputs mean.
 * @throws {MissingDtypeError} {@linkcode NoGroupsGivenError} {@linkcode NoCalibrationImagesError} {@linkcode UncalibratableRuleError} for options that
 *   don't fit
 */
export async function extract(
  options: ExtractOptions,
  context: PipelineContext = {},
): Promise<ExtractReport> {
  checkCalibration(options);
  const located = await locateModel(options.model, context, options);
  // a model is made of what a file has, not of what its engine would compute with
  if (located.dtype === "int8") throw new MissingDtypeError(options.model, located.dtype);
  const model = await readLocated(
    located,
    {
      wanted: await wantedPreprocessing(options, context),
      labels: await wantedLabels(options, context),
      ...architectureOf(options),
    },
    context,
  );
  checkCoarseModel(model, options);
  const { coarse, source } = model;
  if (coarse) return { model, source, outputs: coarse, labels: coarseLabels(coarse) };
  if (options.groups === undefined) throw new NoGroupsGivenError();
  const taxonomy = await taxonomyOfModel(model);
  const named = await readGroups(options.groups, taxonomy, context);
  const groups = selectMembers(named, options, { head: model.head, taxonomy });
  const { calibrate } = options;
  const asked = withRule(options, model);
  const found =
    calibrate === undefined ? undefined : await calibrateOn(calibrate, { groups, options: asked }, context);
  return coarseModel({ model, groups, found }, asked);
}

function architectureOf({ architecture }: ExtractOptions): Pick<ExtractOptions, "architecture"> {
  return architecture === undefined ? {} : { architecture };
}

/** What can't be before any photo is looked at. */
function checkCalibration({ rule, calibrate, ...options }: ExtractOptions): void {
  if (calibrate !== undefined && rule === "argmax") throw new UncalibratableRuleError(rule);
  if (calibrate !== undefined) return;
  if (options.coverage !== undefined) throw new NoCalibrationImagesError("--coverage");
  if (options.minPrecision !== undefined) throw new NoCalibrationImagesError("--min-precision");
  if (options.otherImages !== undefined) throw new NoCalibrationImagesError("--other-images");
}

interface CoarseParts {
  readonly model: Model;
  readonly groups: readonly Group[];
  readonly found: FoundOnImages | undefined;
}

function coarseModel(
  { model, groups, found }: CoarseParts,
  options: WithRule<ExtractOptions>,
): ExtractReport {
  const { rule } = options;
  const { temperature, other } = ruleAdditions({
    ...options,
    temperature: found?.calibration?.temperature ?? options.temperature,
    threshold: found?.wanted?.threshold ?? options.threshold,
  });
  const prepared = prepareRule(rule, { head: model.head, groups, temperature, ...(other && { other }) });
  const plan = prepared.plan();
  const outputs: CoarseOutputs = {
    groups,
    rule,
    ...(temperature !== 1 && { temperature }),
    ...(other && { other }),
    ...(options.multiOutput && { fine: true }),
  };
  const { labels } = prepared;
  return {
    ...{ model: withRulePlan(model, plan, outputs), source: model.source, outputs, labels },
    headParameters: parameterCount(plan),
    ...(found && { found }),
  };
}

/** Weights and biases of a plan's columns; the zeros and ones that add them up are not counted. */
function parameterCount(plan: RulePlan): number {
  if (plan.kind === "with-other") return parameterCount(plan.inside) + sizeOf(plan.mass.head);
  if (plan.kind === "quadratic") return sizeOf(plan.linear) + sizeOf(plan.deviations);
  return sizeOf(plan.head);
}

function sizeOf({ kernel, bias }: { readonly kernel: Float32Array; readonly bias: Float32Array }): number {
  return kernel.length + bias.length;
}
