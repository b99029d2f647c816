import { access } from "node:fs/promises";
import { resolve } from "node:path";
import type { PreprocessingParts } from "@coarse/core";
import { headRuleNames, scoreRuleNames } from "@coarse/core/internal";
import {
  bundledModel,
  findInCatalog,
  type LabelList,
  type Model,
  ModelNotFoundError,
  type ReadModelOptions,
} from "@coarse/models";
import { isHubName, type ModelForm, onnxInFolder, readModelApart } from "@coarse/models/internal";
import { folderOf, type PipelineContext } from "../context.ts";
import { MissingDtypeError } from "../errors.ts";
import type { Dtype, DtypeOptions, EngineOptions, ModelOptions } from "../options.ts";
import { fetchFromHub, fetchModel } from "./fetch-model.ts";

/** A model's file or folder, and what to call it. */
export interface LocatedModel {
  readonly path: string;
  /** As it was named, of a model of ours; else its path. */
  readonly source: string;
  /** What is left to make it compute with, where its file does not yet. */
  readonly dtype?: Dtype | undefined;
}

/** What has one of these is meant as a file, there or not. */
const FILE_LIKE = /[\\/]|\.(keras|h5|hdf5|onnx|json)$/i;

const BUNDLED_NOTE =
  "the bundled model knows 242 things on drawings and is made to try Coarse out; " +
  "for photos take a pretrained one: --model MobileNetV2, or its file";

/**
 * Finds the model of a name: a file or folder or, where there is none of that name, the bundled one or one of the
 * catalog or the hub, which is fetched if need be. Of a folder that has files for several dtypes it is that of the one.
 *
 * @throws {UnknownModelNameError} for what is none of these
 * @throws {MissingDtypeError} for a dtype that only a file can have, and there is none
 */
export async function locateModel(
  name: string,
  context: PipelineContext,
  { dtype }: DtypeOptions = {},
): Promise<LocatedModel> {
  if (isHubName(name)) {
    const found = await fetchFromHub(name, dtype, context);
    return { path: found.path, source: found.path, ...(!found.hasDtype && { dtype }) };
  }
  const path = resolve(folderOf(context), name);
  if (FILE_LIKE.test(name) || (await isThere(path))) {
    const found = await onnxInFolder(path, dtype);
    if (found) return { path: found.path, source: found.path, ...(!found.hasDtype && { dtype }) };
    if (mayMeanRepository(name) && !(await isThere(path))) throw new ModelNotFoundError(path, name);
    return { path, source: path, dtype: makeableDtype(dtype, path) };
  }
  const rest = { dtype: makeableDtype(dtype, name) };
  if (name === "bundled") {
    context.onNote?.({ level: "note", text: BUNDLED_NOTE });
    return { path: bundledModel, source: name, ...rest };
  }
  const fetched = await fetchModel(findInCatalog(name), context);
  return { path: fetched, source: fetched, ...rest };
}

/** `org/name`, without an ending of a model's file. */
function mayMeanRepository(name: string): boolean {
  return /^\w[\w.-]*\/\w[\w.-]*$/.test(name) && !/\.(keras|h5|hdf5|onnx|json)$/i.test(name);
}

/** A dtype that a model of float32 can be given; another is a file's, or none's. */
function makeableDtype(dtype: Dtype | undefined, source: string): Dtype | undefined {
  if (dtype === undefined || dtype === "float32" || dtype === "int8") return dtype;
  throw new MissingDtypeError(source, dtype);
}

/** How a model is read. */
export type ReadOptions = Pick<ModelOptions, "architecture"> &
  Pick<ReadModelOptions, "onInputSize"> & {
    readonly form?: ModelForm;
    /** What the caller says of its outputs, see `wantedLabels`. */
    readonly labels?: LabelList | undefined;
    /** What the caller wants, see `wantedPreprocessing`. */
    readonly wanted?: PreprocessingParts | undefined;
  };

/** Reads a model that was located, and says what of it is left out. */
export async function readLocated(
  { path, source }: LocatedModel,
  { wanted, labels, architecture, form, onInputSize }: ReadOptions,
  context: PipelineContext,
): Promise<Model> {
  const { readingThread: thread } = context;
  const said = { preprocessing: wanted, labels, architecture };
  const model = await readModelApart(path, { ...said, thread, form, onInputSize });
  noteOutputs({ ...model, source }, context);
  return { ...model, source };
}

/** Says what of the outputs is left out, and what can't be done with them. */
export function noteOutputs(
  model: Pick<Model, "source" | "dropped" | "endsIn" | "head" | "labelSet" | "labelsFrom">,
  { onNote }: PipelineContext,
): void {
  const { source, dropped, endsIn, head, labelSet, labelsFrom } = model;
  if (dropped)
    onNote?.({
      level: "note",
      text: `${source} has 1,001 outputs; the first, ${dropped}, stands for no class and is left out`,
    });
  if (labelsFrom === "outputs")
    onNote?.({
      level: "note",
      text: `${source} does not say what its ${head.classCount} outputs mean: they are taken for the classes of ${labelSet}; if they are others, give --labels FILE`,
    });
  if (labelsFrom === "nothing")
    onNote?.({
      level: "note",
      text: `${source} does not say what its ${head.classCount} outputs mean: name groups by index (cat=#0+#5..7), or give --labels FILE, a line for each`,
    });
  if (endsIn !== undefined)
    onNote?.({
      level: "note",
      text: `${source} has no linear layer at its end, which is ${endsIn}: the rules ${listed(scoreRuleNames)} work by its scores, ${listed(headRuleNames)} would need one`,
    });
  if (head.isIndependent)
    onNote?.({
      level: "note",
      text: `${source} gives each class a score of its own (sigmoid): sum, mean and weighted:W take the largest of a group's, not their sum`,
    });
}

/** The form in which an engine takes a model. */
export function formFor({ engine }: Pick<EngineOptions, "engine">): ModelForm {
  return engine === "tfjs-node" ? "as it is" : "onnx";
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
