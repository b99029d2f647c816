import { averageColumns, parseGroups } from "@coarse/core";
import { decodeJpegBytes, detectFormat, resize } from "@coarse/data";
import { TurboJpeg } from "@coarse/data/internal";
import { type ModelBytes, modelBytes, readModelBytes, replaceModelHead, tfjsFiles } from "@coarse/models";
import { loadTaxonomy } from "@coarse/taxonomy";

/** A file by its name. */
type Files = Readonly<Record<string, Uint8Array>>;

/** What a page is given. */
export interface PageInput {
  /** A classifier's files, the first of which is the one to read. */
  readonly model: Files;
  readonly groups: string;
  readonly jpeg: Uint8Array;
  /** `@cwasm/jpeg-turbo/jpeg-turbo.wasm`. */
  readonly decoder: Uint8Array<ArrayBuffer>;
}

/** What it makes of it. */
export interface PageOutput {
  readonly read: { readonly format: string; readonly labelSet: string; readonly classCount: number };
  readonly labels: readonly string[];
  readonly files: Files;
  readonly format: string | undefined;
  readonly pixels: Float32Array;
}

/** What a page does with a classifier: reads it, names its groups, replaces its head, writes it; and prepares an image. */
export async function work({ model: files, groups: terms, jpeg, decoder }: PageInput): Promise<PageOutput> {
  const model = await readModelBytes(fileOf(files));
  const groups = parseGroups(terms, await loadTaxonomy(model.labelSet));
  const coarse = replaceModelHead(model, averageColumns(model.head, groups), {
    groups,
    rule: "head-average",
  });
  const { height, width, preprocessing } = model.input;
  const { decode } = preprocessing;
  const image = decodeJpegBytes(jpeg, new TurboJpeg(new WebAssembly.Module(decoder)), { decode });
  return {
    read: { format: model.format, labelSet: model.labelSet, classCount: model.head.classCount },
    labels: groups.map(({ name }) => name),
    files: {
      "coarse.onnx": await modelBytes(coarse, ".onnx"),
      "coarse.keras": await modelBytes(coarse, ".keras"),
      "coarse.h5": await modelBytes(coarse, ".h5"),
      ...Object.fromEntries(tfjsFiles(coarse)),
    },
    format: detectFormat(jpeg),
    pixels: resize(image, { height, width }),
  };
}

function fileOf(files: Files): ModelBytes {
  const [name = "", bytes = new Uint8Array()] = Object.entries(files)[0] ?? [];
  return {
    name,
    bytes,
    neighbor: async (path) => {
      const found = Object.hasOwn(files, path) ? files[path] : undefined;
      return found && { size: found.length, bytes: async () => found };
    },
  };
}
