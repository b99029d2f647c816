import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { readNpy } from "@coarse/testing";

/** Where the networks lie that `make-tiny.ts` made. */
export const tinyFolder: string = join(import.meta.dirname, "tiny");

/** A network of `tiny/` in a file of one exporter. */
export interface TinyNetwork {
  readonly name: string;
  readonly exporter: string;
  /** timm's own, as it lies beside networks on Hugging Face. */
  readonly config: object;
  /** Whether its weights lie beside it. */
  readonly hasData: boolean;
}

/** All of them. */
export function tinyNetworks(): readonly TinyNetwork[] {
  return JSON.parse(readFileSync(join(tinyFolder, "networks.json"), "utf8")).networks;
}

/** Unpacks a network, its weights and configuration beside it, into a folder of its own in `folder`. */
export function unpacked({ name, exporter, config, hasData }: TinyNetwork, folder: string): string {
  const own = name.split("/")[1] ?? "";
  const inside = join(folder, `${own}-${exporter}`);
  mkdirSync(inside);
  for (const part of hasData ? ["onnx", "onnx.data"] : ["onnx"])
    writeFileSync(
      join(inside, `${own}.${part}`),
      brotliDecompressSync(readFileSync(join(tinyFolder, `${own}-${exporter}.${part}.br`))),
    );
  writeFileSync(join(inside, "config.json"), JSON.stringify(config));
  return join(inside, `${own}.onnx`);
}

/** What ONNX Runtime in Python says of the images, `[images, 1000]`. */
export function probabilitiesOf({ name, exporter }: TinyNetwork): readonly number[] {
  const { values } = readNpy(join(tinyFolder, `${name.split("/")[1]}-${exporter}.npy`));
  return [...values];
}
