import { type EvaluationReport, evaluate as evaluateImages, evaluationJson } from "@coarse/pipeline";
import { evaluatedPaths } from "@coarse/pipeline/internal";
import type { Outputs } from "../../outputs/outputs.ts";
import { contextOf } from "../../pipeline-context.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";
import type { EvaluateCommandOptions } from "./options.ts";
import { openEvaluationOutputs, writeOutputs } from "./outputs.ts";
import { evaluationText } from "./text.ts";
import type { MakeThumbnail } from "./thumbnail-cache.ts";

/** `coarse evaluate DIR`: accuracy and confusion matrix of a coarse classifier on a folder of photos. */
export async function evaluate(
  [directory = ""]: readonly string[],
  options: EvaluateCommandOptions,
  asked: Terminal,
): Promise<void> {
  const outputs = await openEvaluationOutputs(options, {
    operands: [directory],
    terminal: asked,
    images: () => evaluatedPaths(directory, options, asked),
  });
  const { terminal } = outputs;
  if (options.watch) {
    const { watchEvaluation } = await import("./watch.ts");
    return watchEvaluation(directory, { options, terminal, outputs });
  }
  const report = await evaluateImages(directory, options, contextOf(terminal, options));
  await showEvaluation(report, { options, terminal, outputs });
}

/** How an evaluation is printed, and what is written of it. */
export interface ShowOptions {
  readonly options: EvaluateCommandOptions;
  readonly terminal: Terminal;
  readonly outputs: Outputs;
  readonly makeThumbnail?: MakeThumbnail;
}

/** Prints an evaluation and writes the files that were asked for. */
export async function showEvaluation(
  report: EvaluationReport,
  { options, terminal, outputs, makeThumbnail }: ShowOptions,
): Promise<void> {
  const json = evaluationJson(report);
  const shown = { ...report, options: { ...options, ...report.options } };
  if (options.format === "json") await writeJson(terminal.out, json);
  else terminal.out.write(`${evaluationText(shown, terminal.style)}\n`);
  await writeOutputs(json, { ...shown, terminal, outputs, makeThumbnail });
}
