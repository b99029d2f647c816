import { field } from "../formats/containers/json.ts";
import type { SaidLabels } from "../labels/meaning-of-outputs.ts";
import { labelsOfEntries } from "../labels/parse-labels.ts";
import type { FindNeighbor } from "../neighbor-file.ts";
import type { Json } from "../types.ts";

/** A configuration that lies with a model. */
export interface ConfigurationBeside {
  /** Name of the file: `preprocessor_config.json`. */
  readonly file: string;
  readonly text: string;
  /** `model_type` of the `config.json` in the same folder. */
  readonly modelType?: string | undefined;
}

/** What lies with a model and describes it. */
export interface BesideModel {
  readonly preprocessing?: ConfigurationBeside;
  readonly labels?: SaidLabels;
}

/** With the names of 21,843 classes they have a megabyte. */
const MOST_BYTES = 2 ** 24;

/** Files that may have labels: Transformers' and timm's configuration, Teachable Machine's. */
const WITH_LABELS = ["config.json", "metadata.json"] as const;

/** What is said of preprocessing and of labels, from the first folder that says something of it. */
export async function besideModel(folders: readonly FindNeighbor[]): Promise<BesideModel> {
  const preprocessing = await configurationFrom(folders);
  const labels = await labelsFrom(folders);
  return { ...(preprocessing && { preprocessing }), ...(labels && { labels }) };
}

async function labelsFrom(folders: readonly FindNeighbor[]): Promise<SaidLabels | undefined> {
  for (const find of folders)
    for (const origin of WITH_LABELS) {
      const text = await textOf(origin, find);
      const labels = text === undefined ? undefined : labelsOfEntries(jsonOf(text));
      if (labels) return { labels, origin };
    }
  return undefined;
}

/** Transformers' `preprocessor_config.json`, else timm's `config.json`, else Teachable Machine's `metadata.json`, from the first folder that has one. */
async function configurationFrom(folders: readonly FindNeighbor[]): Promise<ConfigurationBeside | undefined> {
  for (const find of folders) {
    const file = "preprocessor_config.json";
    const text = await textOf(file, find);
    const config = await textOf("config.json", find);
    const json = config === undefined ? undefined : jsonOf(config);
    const modelType = field(json, "model_type");
    if (text !== undefined) return { file, text, ...(typeof modelType === "string" && { modelType }) };
    if (config !== undefined && field(json, "pretrained_cfg") !== undefined)
      return { file: "config.json", text: config };
    const metadata = await textOf("metadata.json", find);
    if (metadata !== undefined && field(jsonOf(metadata), "imageSize") !== undefined)
      return { file: "metadata.json", text: metadata };
  }
  return undefined;
}

/** The text of a file; `undefined` where there is none that can be read. */
async function textOf(file: string, find: FindNeighbor): Promise<string | undefined> {
  try {
    const found = await find(file);
    if (!found || found.size > MOST_BYTES) return undefined;
    return new TextDecoder().decode(await found.bytes());
  } catch {
    return undefined;
  }
}

/** `undefined` for what is no JSON; other things than models have a `config.json`, too. */
function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
