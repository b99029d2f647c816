import { type InspectOptions, inspect } from "@coarse/pipeline";
import type { GlobalOptions } from "../../options/global-options.ts";
import { contextOf } from "../../pipeline-context.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";
import { doctorText } from "./text.ts";

/** `coarse doctor DIR`: what is in a folder of photos, before anything is built on it. */
export async function doctor(
  [directory = ""]: readonly string[],
  options: InspectOptions & GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const report = await inspect(directory, options, contextOf(terminal, options));
  if (options.format === "json") await writeJson(terminal.out, report);
  else terminal.out.write(`${doctorText(report, terminal.style)}\n`);
}
