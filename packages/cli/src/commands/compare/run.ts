import { type CompareOptions, compare as compareRules, comparisonJson } from "@coarse/pipeline";
import type { GlobalOptions } from "../../options/global-options.ts";
import { contextOf } from "../../pipeline-context.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";
import { comparisonText } from "./text.ts";

/** What `coarse compare` is asked for. */
export interface CompareCommandOptions extends CompareOptions, GlobalOptions {
  /** Prints the reliability table of the rule to use as well. */
  readonly calibration?: boolean;
}

/** `coarse compare DIR`: all rules, and several selections, on the same photos from one pass; which one to use. */
export async function compare(
  [directory = ""]: readonly string[],
  options: CompareCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const compared = await compareRules(directory, options, contextOf(terminal, options));
  const report = { ...compared, options: { ...options, ...compared.options } };
  if (options.format === "json") await writeJson(terminal.out, comparisonJson(report));
  else terminal.out.write(`${comparisonText(report, terminal.style)}\n`);
}
