import { resolve } from "node:path";
import type { EvaluationJson } from "@coarse/core";
import { readTextFile, readTextStream } from "@coarse/data/internal";
import { evaluate, evaluationJson, type PlotJson, readEvaluation } from "@coarse/pipeline";
import { counted, evaluatedPaths } from "@coarse/pipeline/internal";
import type { DrawOptions } from "@coarse/report";
import type { Command } from "commander";
import { ImageOptionError, NoCoverageCurveError, UnknownPlotError } from "../../errors.ts";
import { Outputs } from "../../outputs/outputs.ts";
import { contextOf } from "../../pipeline-context.ts";
import { type PlotName, plotNames } from "../../plot-names.ts";
import { printableJson } from "../../terminal/printable.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import type { EvaluateCommandOptions } from "../evaluate/options.ts";

export interface PlotOptions extends Omit<EvaluateCommandOptions, "model"> {
  readonly out: string;
  /** Pixels. */
  readonly width?: number;
  /** Where it is given, photos are evaluated; else a finished evaluation is read. */
  readonly model?: string;
}

/** Of a hundred thousand photos. */
const LARGEST_EVALUATION = 2 ** 28;

/** `coarse plot WHAT EVALUATION --out FILE.svg`: one plot of an evaluation, as SVG. */
export async function plot(command: Command, asked: Terminal): Promise<void> {
  const [name = "", source = ""] = command.args;
  const what = plotNames.find((known) => known === name);
  if (what === undefined) throw new UnknownPlotError(name);
  const { model, ...options }: PlotOptions = command.opts();
  const outputs = await Outputs.open([{ option: "out", path: options.out, kind: "plot" }], {
    operands: command.args,
    options: { ...options, ...(model !== undefined && { model }) },
    terminal: asked,
    images: model === undefined ? undefined : () => evaluatedPaths(source, options, asked),
  });
  const { terminal } = outputs;
  if (model === undefined) checkImageOptions(command);
  const evaluation =
    model === undefined
      ? readEvaluation(await printedBy(source, terminal), source)
      : evaluationJson(await evaluate(source, { ...options, model }, contextOf(terminal, options)));
  const { width } = options;
  await outputs.write("out", `${await drawing(what, evaluation, width === undefined ? {} : { width })}\n`);
  const json: PlotJson = {
    out: outputs.nameOf("out"),
    plot: what,
    rule: evaluation.rule,
    images: evaluation.images,
  };
  terminal.out.write(`${options.format === "json" ? printableJson(json) : plotText(json)}\n`);
}

/** Without photos, options that say how they are evaluated would be ignored in silence. */
function checkImageOptions(command: Command): void {
  const own = ["out", "force", "width", "format", "quiet"];
  const given = command.options.find(
    (option) =>
      !own.includes(option.attributeName()) && command.getOptionValueSource(option.attributeName()) === "cli",
  );
  if (given?.long) throw new ImageOptionError(given.long);
}

function printedBy(source: string, terminal: Terminal): Promise<string> {
  if (source === "-")
    return readTextStream(process.stdin, { source: "standard input", largest: LARGEST_EVALUATION });
  return readTextFile(resolve(terminal.folder, source), { largest: LARGEST_EVALUATION });
}

async function drawing(what: PlotName, evaluation: EvaluationJson, options: DrawOptions): Promise<string> {
  const { confusionPlot, coveragePlot, reliabilityPlot, rulesPlot } = await import("@coarse/report");
  if (what === "confusion") return confusionPlot(evaluation, options);
  if (what === "rules") return rulesPlot(evaluation, options);
  if (what === "reliability") return reliabilityPlot(evaluation, options);
  if (!evaluation.other?.curve) throw new NoCoverageCurveError();
  return coveragePlot(evaluation.other, options);
}

const titles: Readonly<Record<PlotName, string>> = {
  confusion: "the confusion matrix",
  rules: "the accuracy of every rule",
  reliability: "the reliability curve",
  coverage: "precision and accuracy by coverage",
};

function plotText({ out, plot: what, rule, images }: PlotJson): string {
  return `Wrote ${out}: ${titles[what]} of ${counted(images, "photo")}, rule ${rule}`;
}
