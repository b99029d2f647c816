import { basename, resolve } from "node:path";
import { describePreprocessing } from "@coarse/core";
import { modelBytes, writeModel } from "@coarse/models";
import {
  type ExtractOptions,
  type ExtractReport,
  extractJson,
  extract as extractModel,
} from "@coarse/pipeline";
import { counted, evaluatedPaths, shorten } from "@coarse/pipeline/internal";
import type { GlobalOptions } from "../../options/global-options.ts";
import { type ForceOptions, Outputs } from "../../outputs/outputs.ts";
import { contextOf } from "../../pipeline-context.ts";
import { printable, printableJson, shownName } from "../../terminal/printable.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { calibrationLine } from "../evaluate/figures-text.ts";

/** What `coarse extract` is asked for. */
export interface ExtractCommandOptions extends ExtractOptions, ForceOptions, GlobalOptions {
  /** Where the model is written: FILE.keras, FILE.h5, FILE.onnx, or a folder for TensorFlow.js. */
  readonly out: string;
}

/** `coarse extract`: the coarse classifier as a model file of its own, the rule's layers behind its features. */
export async function extract(
  _operands: readonly string[],
  options: ExtractCommandOptions,
  asked: Terminal,
): Promise<void> {
  const outputs = await Outputs.open([{ option: "out", path: options.out, kind: "model" }], {
    operands: [],
    options,
    terminal: asked,
    images: () => calibrationPaths(options, asked),
  });
  const { terminal } = outputs;
  const report = await extractModel(options, contextOf(terminal, options));
  await write(report, options, outputs);
  const out = outputs.nameOf("out");
  terminal.out.write(
    `${options.format === "json" ? printableJson(extractJson(report, out)) : extractText(report, out)}\n`,
  );
}

/** From here on Ctrl-C is listened to: what is made beside the file must not stay there. */
async function write(
  { model }: ExtractReport,
  { out, force }: ExtractCommandOptions,
  outputs: Outputs,
): Promise<void> {
  const { folder, interruption } = outputs.terminal;
  const signal = interruption();
  signal.throwIfAborted();
  if (outputs.isOnStandardOutput("out")) return outputs.write("out", await modelBytes(model));
  await writeModel(model, resolve(folder, out), { force, inputs: () => outputs.inputs(), signal });
}

/** The photos on which temperature and threshold are found. */
async function calibrationPaths(
  { calibrate, otherImages }: ExtractCommandOptions,
  terminal: Terminal,
): Promise<readonly string[]> {
  if (calibrate === undefined) return [];
  return evaluatedPaths(calibrate, otherImages === undefined ? {} : { otherImages }, terminal);
}

function extractText(
  { model, source, outputs, labels, headParameters, found }: ExtractReport,
  out: string,
): string {
  const written = `Wrote ${printable(out)}: ${labelsText(labels)}, in this order`;
  if (headParameters === undefined) return `${written}, as ${shownName(basename(source))} has them`;
  const { fine, other } = outputs;
  return [
    `${written}; a head of ${headParameters} numbers${fine ? "; a second output has the fine classes" : ""}`,
    ...(found?.calibration
      ? [`${counted(found.images, "photo")}: ${calibrationLine(found.calibration)}`]
      : []),
    ...(other
      ? [`other is the answer where its probability is above ${(1 - other.threshold).toFixed(4)}`]
      : []),
    `pixels: ${describePreprocessing(model.input)}`,
  ].join("\n");
}

/** Labels that are listed; nobody reads thousands. */
const LISTED = 100;

function labelsText(labels: readonly string[]): string {
  return shorten(labels.map(shownName), LISTED);
}
