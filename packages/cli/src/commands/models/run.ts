import { stat } from "node:fs/promises";
import {
  type Application,
  applications,
  type CachedWeights,
  cachedWeights,
  findInCatalog,
  weightsFolder,
} from "@coarse/models";
import type { CatalogEntryJson, FetchedWeightsJson, ModelsJson } from "@coarse/pipeline";
import { fetchModel } from "@coarse/pipeline/internal";
import { ModelsActionError } from "../../errors.ts";
import type { GlobalOptions } from "../../options/global-options.ts";
import { contextOf } from "../../pipeline-context.ts";
import { fitText } from "../../terminal/fit-text.ts";
import { printableJson } from "../../terminal/printable.ts";
import { plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatTable } from "../../terminal/table.ts";
import type { Terminal } from "../../terminal/terminal.ts";

const MEGABYTE = 1e6;
const BYTES_PER_PARAMETER = 4;

/** `coarse models`: the catalog of pretrained networks; `coarse models fetch NAME…`: their weights, into the cache. */
export async function models(
  [action, ...names]: readonly string[],
  options: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  if (action === undefined) return list(options, terminal);
  if (action !== "fetch" || names.length === 0) throw new ModelsActionError(action);
  return fetchAll(names.map(findInCatalog), options, terminal);
}

/** A model of the catalog, and its weights where they are here. */
interface Entry extends Application {
  readonly cached: CachedWeights | undefined;
}

async function list({ format }: GlobalOptions, terminal: Terminal): Promise<void> {
  const entries: readonly Entry[] = await Promise.all(
    Object.values(applications).map(async (one) => ({ ...one, cached: await cachedWeights(one) })),
  );
  const text =
    format === "json"
      ? printableJson(entries.map(entryJson) satisfies ModelsJson)
      : listText(entries, terminal.style);
  terminal.out.write(`${text}\n`);
}

function entryJson({
  name,
  module,
  height,
  width,
  preprocessing,
  parameterCount,
  weights,
  cached,
}: Entry): CatalogEntryJson {
  return {
    name,
    module,
    input: { height, width, preprocessing },
    parameters: parameterCount,
    bytes: cached?.size ?? parameterCount * BYTES_PER_PARAMETER,
    file: weights.fileName,
    url: weights.url,
    hash: weights.hash ? { [weights.hash.algorithm]: weights.hash.hex } : null,
    cached: cached?.path ?? null,
  };
}

function listText(entries: readonly Entry[], style: TerminalStyle = plainStyle): string {
  const rows = entries.map(({ name, height, width, parameterCount, weights, cached }) => [
    name,
    cached ? megabytes(cached.size) : `about ${megabytes(parameterCount * BYTES_PER_PARAMETER)}`,
    `${height} × ${width}`,
    parameterCount.toLocaleString("en"),
    weights.hash?.algorithm ?? "none",
    cached ? "yes" : "no",
  ]);
  const head = ["name", "size", "input", "parameters", "hash", "here"];
  const lines = [
    formatTable(rows, { head, right: [1, 3], style }),
    "",
    `Kept in ${weightsFolder()}. --model NAME fetches what is not there yet, coarse models fetch NAME does it ahead.`,
  ];
  return fitText(lines.join("\n"), style);
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)} MB`;
}

async function fetchAll(
  wanted: readonly Application[],
  { format, quiet = false }: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const fetched: FetchedWeightsJson[] = [];
  for (const model of wanted) {
    const path = await fetchModel(model, contextOf(terminal, { quiet }));
    const { size } = await stat(path);
    fetched.push({ name: model.name, path, bytes: size });
  }
  const text =
    format === "json"
      ? printableJson(fetched satisfies ModelsJson)
      : fetched.map(({ name, path }) => `${name}  ${path}`).join("\n");
  terminal.out.write(`${text}\n`);
}
