import type { EvaluationJson } from "@coarse/report";
import { AccuracyTooLowError } from "../../errors.ts";
import { type ForceOptions, type OutputSetting, Outputs } from "../../outputs/outputs.ts";
import type { ReportPageContext, ReportPageOptions } from "./report-page.ts";

/** Files that `coarse evaluate` writes besides what it prints, and the accuracy it asks for. */
export interface EvaluationOutputs extends ReportPageOptions, ForceOptions {
  readonly csv?: string;
  readonly junit?: string;
  readonly markdown?: string;
  readonly failUnder?: number;
}

/** What the files are made from besides the JSON. */
export interface OutputContext extends ReportPageContext {
  readonly options: ReportPageContext["options"] & EvaluationOutputs;
}

const kinds = [
  ["report", "page"],
  ["reportThumbnails", "thumbnails"],
  ["csv", "csv"],
  ["junit", "junit"],
  ["markdown", "markdown"],
] as const;

/** Fails before the work begins where its results could not or must not be written. */
export function openEvaluationOutputs(
  options: EvaluationOutputs & OutputSetting["options"],
  setting: Omit<OutputSetting, "options">,
): Promise<Outputs> {
  const wanted = kinds.flatMap(([option, kind]) => {
    const path = options[option];
    return path === undefined ? [] : [{ option, path, kind }];
  });
  return Outputs.open(wanted, { ...setting, options });
}

/**
 * Writes the files asked for.
 *
 * @throws {AccuracyTooLowError} once they are written, where fewer photos are right than asked for
 */
export async function writeOutputs(evaluation: EvaluationJson, context: OutputContext): Promise<void> {
  const { options, outputs } = context;
  const { csv, junit, markdown, failUnder } = options;
  if (csv !== undefined || junit !== undefined || markdown !== undefined) {
    const { evaluationCsv, evaluationJunit, evaluationMarkdown } = await import("@coarse/report");
    if (csv !== undefined) await outputs.write("csv", evaluationCsv(evaluation));
    if (junit !== undefined) await outputs.write("junit", evaluationJunit(evaluation, { failUnder }));
    if (markdown !== undefined) await outputs.write("markdown", evaluationMarkdown(evaluation));
  }
  if (options.report !== undefined) {
    const { writeReportPage } = await import("./report-page.ts");
    await writeReportPage(evaluation, context);
  }
  if (failUnder !== undefined && evaluation.accuracy < failUnder)
    throw new AccuracyTooLowError(evaluation.accuracy, failUnder);
}
