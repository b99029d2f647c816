import { basename, relative, resolve, sep } from "node:path";
import { bundledModel } from "@coarse/models";
import { hashModel } from "@coarse/pipeline/internal";
import { type EvaluationJson, type RunFacts, renderReport } from "@coarse/report";
import { engineVersion } from "@coarse/runtime/internal";
import type { Taxonomy } from "@coarse/taxonomy";
import type { GlobalOptions } from "../../options/global-options.ts";
import type { Outputs } from "../../outputs/outputs.ts";
import { shellQuote } from "../../terminal/shell-quote.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { version } from "../../version.ts";
import type { MakeThumbnail } from "./thumbnail-cache.ts";
import { imageThumbnails } from "./thumbnails.ts";

/** Options of the page. */
export interface ReportPageOptions {
  readonly report?: string;
  /** A folder that the thumbnails are put into, instead of into the page. */
  readonly reportThumbnails?: string;
}

/** What the page tells besides the evaluation. */
export interface ReportPageContext {
  readonly options: GlobalOptions & ReportPageOptions & { readonly model: string };
  readonly terminal: Terminal;
  readonly outputs: Outputs;
  /** What was evaluated: a folder, a list or a pattern. */
  readonly folder: string;
  /** Of the photos, in the order of the predictions. */
  readonly paths: readonly string[];
  /** The model's file, or `bundled`. */
  readonly modelPath: string;
  readonly taxonomy: Taxonomy;
  /** Where it is not given, each is made anew. */
  readonly makeThumbnail?: MakeThumbnail | undefined;
}

/** Writes the page of an evaluation, and its thumbnails where they have a folder of their own. */
export async function writeReportPage(evaluation: EvaluationJson, context: ReportPageContext): Promise<void> {
  const { options, terminal, outputs, folder, paths, taxonomy, makeThumbnail } = context;
  const thumbnails = await imageThumbnails({
    paths,
    make: makeThumbnail,
    terminal: { ...terminal, quiet: options.quiet ?? false },
    keep: options.reportThumbnails === undefined ? undefined : keepIn(options.reportThumbnails, context),
  });
  const run = await runFacts(context);
  await outputs.write(
    "report",
    await renderReport(evaluation, { title: basename(folder), taxonomy, thumbnails, run }),
  );
}

/** Writes each thumbnail into a folder, and gives its address as seen from the page. */
function keepIn(
  target: string,
  { outputs, terminal }: ReportPageContext,
): (thumbnail: Uint8Array) => Promise<string> {
  const from = relative(outputs.folderOf("report"), resolve(terminal.folder, target));
  const address = from.split(sep).map(encodeURIComponent).join("/") || ".";
  let count = 0;
  return async (thumbnail) => {
    count += 1;
    const name = `${String(count).padStart(6, "0")}.webp`;
    await outputs.writeThumbnail(name, thumbnail);
    return `${address}/${name}`;
  };
}

async function runFacts({ options, terminal, modelPath }: ReportPageContext): Promise<RunFacts> {
  const engine = engineVersion(options.engine);
  const modelHash = await hashModel(modelPath === "bundled" ? bundledModel : modelPath).catch(
    () => undefined,
  );
  return {
    command: `coarse ${shellQuote(terminal.argv ?? [])}`,
    versions: {
      Coarse: version,
      Node: process.versions.node,
      ...(engine !== undefined && { [options.engine]: engine }),
    },
    ...(modelHash !== undefined && { modelHash }),
    finished: new Date().toISOString(),
  };
}
