import { basename, resolve } from "node:path";
import { type Group, prepareRule, type RulePlan } from "@coarse/core";
import {
  type CoarseOutputs,
  coarseLabels,
  type Model,
  modelBytes,
  withRulePlan,
  writeModel,
} from "@coarse/models";
import { loadTaxonomy } from "@coarse/taxonomy";
import { NoCalibrationImagesError, NoGroupsGivenError, UncalibratableRuleError } from "../../errors.ts";
import { readGroups } from "../../groups/read-groups.ts";
import { listLabeledImages } from "../../images/list-labeled-images.ts";
import { listUnlabeledImages } from "../../images/list-unlabeled-images.ts";
import type { ExtractJson } from "../../json/extract.ts";
import { checkCoarseModel } from "../../model/coarse-model.ts";
import { readModelOption } from "../../model/read-model-option.ts";
import {
  type CoarseOptions,
  type RuleAdditions,
  ruleAdditions,
  selectMembers,
} from "../../options/coarse-options.ts";
import { type ForceOptions, Outputs } from "../../outputs/outputs.ts";
import { counted } from "../../terminal/counted.ts";
import { printable, printableJson, shownName } from "../../terminal/printable.ts";
import { shorten } from "../../terminal/table.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { calibrationLine } from "../evaluate/figures-text.ts";
import type { WantedPoint } from "../evaluate/other-scores.ts";
import { groupsJson } from "../groups/group-json.ts";
import { type Calibrated, calibrateOn, type FoundOnImages } from "./calibrate-on.ts";

export interface ExtractOptions
  extends CoarseOptions,
    ForceOptions,
    Omit<RuleAdditions, "other">,
    WantedPoint {
  readonly out: string;
  /** Adds the output `other`; a text is a folder of photos that belong to it, for finding the threshold. */
  readonly other?: string | true;
  /** The folder of labeled photos on which temperature and threshold are found. */
  readonly calibrate?: string;
  readonly multiOutput?: boolean;
}

/** What `coarse extract` did, before it is printed. */
interface Written {
  readonly out: string;
  readonly outputs: CoarseOutputs;
  readonly labels: readonly string[];
  /** Numbers of the head. */
  readonly headParameters: number;
  readonly found?: FoundOnImages;
}

/** `coarse extract`: the coarse classifier as a model file of its own, the rule's layers behind its features. */
export async function extract(
  _operands: readonly string[],
  options: ExtractOptions,
  asked: Terminal,
): Promise<void> {
  checkCalibration(options);
  const outputs = await Outputs.open([{ option: "out", path: options.out, kind: "model" }], {
    operands: [],
    options,
    terminal: asked,
    images: () => calibrationPaths(options, asked),
  });
  const { terminal } = outputs;
  const model = await readModelOption(options, terminal);
  checkCoarseModel(model, options);
  if (model.coarse) return convert(model, model.coarse, { ...options, outputs });
  if (options.groups === undefined) throw new NoGroupsGivenError();
  const taxonomy = await loadTaxonomy(model.labelSet);
  const named = await readGroups(options.groups, taxonomy, terminal.folder);
  const groups = selectMembers(named, options, { head: model.head, taxonomy });
  const found =
    options.calibrate === undefined
      ? undefined
      : await foundOn(options.calibrate, { model, groups, taxonomy }, { ...options, terminal });
  const written = await write({ model, groups, found }, options, outputs);
  terminal.out.write(
    `${options.format === "json" ? printableJson(writtenJson(written)) : writtenText(written)}\n`,
  );
}

/** A coarse model is written in another format as it is. */
async function convert(
  model: Model,
  coarse: CoarseOutputs,
  { outputs, ...options }: ExtractOptions & { readonly outputs: Outputs },
): Promise<void> {
  await writeTo(outputs, model, options);
  const out = outputs.nameOf("out");
  const labels = coarseLabels(coarse);
  const { groups, ...said } = coarse;
  const json: ExtractJson = { out, groups: groupsJson(groups), ...said, labels };
  const text = `Wrote ${printable(out)}: ${labelsText(labels)}, in this order, as ${shownName(basename(model.source))} has them`;
  outputs.terminal.out.write(`${options.format === "json" ? printableJson(json) : text}\n`);
}

/** What can't be before any photo is looked at. */
function checkCalibration({ rule, calibrate, coverage, precision }: ExtractOptions): void {
  if (calibrate !== undefined && rule === "argmax") throw new UncalibratableRuleError(rule);
  if (calibrate === undefined && coverage !== undefined) throw new NoCalibrationImagesError("--coverage");
  if (calibrate === undefined && precision !== undefined) throw new NoCalibrationImagesError("--precision");
}

function foundOn(
  directory: string,
  calibrated: Calibrated,
  options: ExtractOptions & { readonly terminal: Terminal },
): Promise<FoundOnImages> {
  return calibrateOn(directory, calibrated, options);
}

async function write(
  {
    model,
    groups,
    found,
  }: { readonly model: Model; readonly groups: readonly Group[]; readonly found: FoundOnImages | undefined },
  options: ExtractOptions,
  written: Outputs,
): Promise<Written> {
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
  await writeTo(written, withRulePlan(model, plan, outputs), options);
  const { labels } = prepared;
  const out = written.nameOf("out");
  return { out, outputs, labels, headParameters: parameterCount(plan), ...(found && { found }) };
}

/** From here on Ctrl-C is listened to: what is made beside the file must not stay there. */
async function writeTo(
  outputs: Outputs,
  model: Model,
  { out, force }: Pick<ExtractOptions, "out" | "force">,
): Promise<void> {
  const { folder, interruption } = outputs.terminal;
  const signal = interruption();
  signal.throwIfAborted();
  if (outputs.isOnStandardOutput("out")) return outputs.write("out", await modelBytes(model));
  await writeModel(model, resolve(folder, out), { force, inputs: () => outputs.inputs(), signal });
}

/** The photos on which temperature and threshold are found. */
async function calibrationPaths(
  { calibrate, other }: ExtractOptions,
  { folder }: Terminal,
): Promise<string[]> {
  const { images } = calibrate === undefined ? { images: [] } : await listLabeledImages(calibrate, folder);
  const others = typeof other === "string" ? await listUnlabeledImages(resolve(folder, other)) : [];
  return [...images, ...others].map(({ path }) => path);
}

function writtenJson({ out, outputs, labels, headParameters, found }: Written): ExtractJson {
  const { groups, ...said } = outputs;
  return {
    out,
    groups: groupsJson(groups),
    ...said,
    labels,
    headParameters,
    ...(found && { calibration: found }),
  };
}

function writtenText({ out, outputs, labels, headParameters, found }: Written): string {
  const { fine, other } = outputs;
  return [
    `Wrote ${printable(out)}: ${labelsText(labels)}, in this order; a head of ${headParameters} numbers${fine ? "; a second output has the fine classes" : ""}`,
    ...(found?.calibration
      ? [`${counted(found.images, "photo")}: ${calibrationLine(found.calibration)}`]
      : []),
    ...(other
      ? [`other is the answer where its probability is above ${(1 - other.threshold).toFixed(4)}`]
      : []),
  ].join("\n");
}

/** Labels that are listed; nobody reads thousands. */
const LISTED = 100;

function labelsText(labels: readonly string[]): string {
  return shorten(labels.map(shownName), LISTED);
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
