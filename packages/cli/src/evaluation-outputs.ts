import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { EvaluationJson } from "@coarse/report";
import { AccuracyTooLowError, OutputIsFolderError } from "./errors.ts";
import type { ReportPageContext, ReportPageOptions } from "./report-page.ts";
import type { Terminal } from "./terminal.ts";
import { writeWhole } from "./write-file.ts";

/** Files that `coarse evaluate` writes besides what it prints, and the accuracy it asks for. */
export interface EvaluationOutputs extends ReportPageOptions {
  readonly csv?: string;
  readonly junit?: string;
  readonly markdown?: string;
  readonly failUnder?: number;
}

/** What the files are made from besides the JSON. */
export interface OutputContext extends ReportPageContext {
  readonly options: ReportPageContext["options"] & EvaluationOutputs;
}

/** Fails before the work begins where its results could not be written. */
export async function prepareOutputs(options: EvaluationOutputs, terminal: Terminal): Promise<void> {
  for (const file of [options.report, options.csv, options.junit, options.markdown]) {
    if (file === undefined) continue;
    const path = resolve(terminal.folder, file);
    await access(dirname(path), constants.W_OK);
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) throw new OutputIsFolderError(file);
  }
}

/**
 * Writes the files asked for.
 *
 * @throws {AccuracyTooLowError} once they are written, where fewer photos are right than asked for
 */
export async function writeOutputs(evaluation: EvaluationJson, context: OutputContext): Promise<void> {
  const { options, terminal } = context;
  const { csv, junit, markdown, failUnder } = options;
  const write = (file: string, text: string) => writeWhole(resolve(terminal.folder, file), text);
  if (csv !== undefined || junit !== undefined || markdown !== undefined) {
    const { evaluationCsv, evaluationJunit, evaluationMarkdown } = await import("@coarse/report");
    if (csv !== undefined) await write(csv, evaluationCsv(evaluation));
    if (junit !== undefined) await write(junit, evaluationJunit(evaluation, { failUnder }));
    if (markdown !== undefined) await write(markdown, evaluationMarkdown(evaluation));
  }
  if (options.report !== undefined) {
    const { writeReportPage } = await import("./report-page.ts");
    await writeReportPage(evaluation, context);
  }
  if (failUnder !== undefined && evaluation.accuracy < failUnder)
    throw new AccuracyTooLowError(evaluation.accuracy, failUnder);
}
