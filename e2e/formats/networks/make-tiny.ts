/**
 * The networks of `tiny/`, timm's own for tests with our random weights, and what ONNX Runtime in Python says of images.
 *
 *     pnpm families:onnx:tiny
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { project } from "@coarse/testing";
import { compareNetwork, makeNetworks, readNetwork } from "./compare-networks.ts";
import { networkImages } from "./images.ts";
import { listedTinyNetworks } from "./listed-networks.ts";
import { type TinyNetwork, tinyFolder } from "./tiny-networks.ts";

/** A file of numbers [images, 1000] as NumPy writes it. */
function npy(values: readonly number[]): Buffer {
  const shape = `(${networkImages.length}, ${values.length / networkImages.length})`;
  const text = `{'descr': '<f4', 'fortran_order': False, 'shape': ${shape}, }`;
  const header = `${text.padEnd(128 - 10 - 1)}\n`;
  const start = Buffer.from([0x93, ...Buffer.from("NUMPY"), 1, 0, header.length & 255, header.length >> 8]);
  return Buffer.concat([start, Buffer.from(header), Buffer.from(Float32Array.from(values).buffer)]);
}

const folder = await mkdtemp(join(tmpdir(), "coarse-tiny-"));
const made: TinyNetwork[] = [];
rmSync(tinyFolder, { recursive: true, force: true });
mkdirSync(tinyFolder);
try {
  const request = { python: project(".cache/networks-python/bin/python"), folder, images: networkImages };
  const exporters = ["TorchScript", "dynamo"];
  for await (const network of makeNetworks({
    ...request,
    names: listedTinyNetworks,
    exporters,
    isCompressible: true,
  })) {
    if ("error" in network) throw new Error(`${network.name} (${network.exporter}): ${network.error}`);
    const { name, exporter, file, probabilities } = network;
    const own = `${basename(file, ".onnx")}-${exporter}`;
    const { difference } = await compareNetwork(await readNetwork(network), {
      images: networkImages,
      probabilities,
    });
    const parts = readdirSync(dirname(file)).filter((part) => part !== "config.json");
    for (const part of parts)
      writeFileSync(
        join(tinyFolder, `${own}.${part.split(".").slice(1).join(".")}.br`),
        brotliCompressSync(readFileSync(join(dirname(file), part))),
      );
    writeFileSync(join(tinyFolder, `${own}.npy`), npy(probabilities));
    const config: object = JSON.parse(readFileSync(join(dirname(file), "config.json"), "utf8"));
    made.push({ name, exporter, config, hasData: parts.length > 1 });
    console.error(name, exporter, difference);
  }
  const page = { madeBy: "pnpm families:onnx:tiny (e2e/formats/networks/make-tiny.ts)", networks: made };
  writeFileSync(join(tinyFolder, "networks.json"), `${JSON.stringify(page, undefined, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
