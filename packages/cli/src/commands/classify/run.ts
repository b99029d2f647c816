import { type ClassifyOptions, classificationJson, classify as classifyImages } from "@coarse/pipeline";
import type { GlobalOptions } from "../../options/global-options.ts";
import { contextOf } from "../../pipeline-context.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";
import { classificationText } from "./text.ts";

/** `coarse classify IMAGE…`: the coarse class of single images, its probabilities, and why. */
export async function classify(
  files: readonly string[],
  options: ClassifyOptions & GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const report = await classifyImages(files, options, contextOf(terminal, options));
  if (options.format === "json") await writeJson(terminal.out, classificationJson(report));
  else terminal.out.write(`${classificationText(report, terminal.style)}\n`);
}
