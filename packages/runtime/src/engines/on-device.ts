import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { softmax } from "@coarse/core";
import type { Model } from "@coarse/models";
import { DeviceError } from "../errors.ts";
import type { Network, NetworkOutput } from "../network.ts";
import type { DeviceName } from "../types.ts";
import { nativePackages } from "./load-onnx-runtime.ts";
import type { OnnxRuntime } from "./onnx-runtime.ts";
import { openInOnnxRuntime } from "./onnxruntime.ts";

/** What it takes to reach a device. */
const needs: Readonly<Record<Exclude<DeviceName, "cpu">, string>> = {
  cuda: "install NVIDIA's driver, CUDA 12, cuDNN 9, and onnxruntime-node with the libraries that its own script fetches",
  coreml: "update macOS",
  dml: "update Windows and the graphics driver",
  webgpu: "install a graphics driver (Vulkan on Linux)",
};

/** Probabilities of one image may differ by so much: devices round in other places. */
const TOLERANCE = 1e-3;

/** How a network is opened on a device. */
export interface OnDeviceOptions {
  readonly device: Exclude<DeviceName, "cpu">;
  readonly threads: number;
}

/**
 * Holds a model in ONNX Runtime on another device than the processor, which computes the first batch as well.
 *
 * @throws {DeviceError} for a device that this platform or machine does not have
 */
export async function openOnDevice(
  runtime: OnnxRuntime,
  model: Model,
  { device, threads }: OnDeviceOptions,
): Promise<Network> {
  checkDevice(device, runtime);
  const network = await openInOnnxRuntime({ ...runtime, provider: device }, { model, threads }).catch(
    (cause: unknown) => {
      throw new DeviceError(device, firstLine(cause), needs[device], { cause });
    },
  );
  const processor = await openInOnnxRuntime(runtime, { model, threads });
  return new ComparedNetwork(network, { processor, device, classCount: model.head.classCount });
}

/** Before a session is made: where a library is missing, ONNX Runtime prints more than it throws. */
function checkDevice(device: Exclude<DeviceName, "cpu">, runtime: OnnxRuntime): void {
  const backends = runtime.listSupportedBackends?.() ?? [];
  const found = backends.find(({ name }) => name === device);
  const platform = `${process.platform}-${process.arch}`;
  if (!found) {
    const names = backends.map(({ name }) => name).join(", ") || "cpu";
    throw new DeviceError(
      device,
      `ONNX Runtime for ${platform} knows ${names} only`,
      "move to a platform that has it",
    );
  }
  if (!found.bundled && !hasLibraryFor(device))
    throw new DeviceError(device, "its libraries are not installed", needs[device]);
}

function hasLibraryFor(device: string): boolean {
  const { resolve } = createRequire(import.meta.url);
  return nativePackages.some((name) => {
    try {
      const folder = dirname(resolve(`${name}/package.json`));
      return readdirSync(folder, { recursive: true, encoding: "utf8" }).some((file) =>
        file.includes(`onnxruntime_providers_${device}`),
      );
    } catch {
      return false;
    }
  });
}

function firstLine(cause: unknown): string {
  const [line = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
  return line.replace(/; export the model again, or give another$/, "");
}

interface ComparedNetworkOptions {
  readonly processor: Network;
  readonly device: string;
  readonly classCount: number;
}

/** A network on a device, whose first batch is held to the processor's. */
export class ComparedNetwork implements Network {
  readonly layout: Network["layout"];
  readonly #network: Network;
  readonly #options: ComparedNetworkOptions;
  #isCompared = false;

  constructor(network: Network, options: ComparedNetworkOptions) {
    this.layout = network.layout;
    this.#network = network;
    this.#options = options;
  }

  /** @throws {DeviceError} where the first batch differs */
  async run(input: Parameters<Network["run"]>[0]): Promise<NetworkOutput> {
    const output = await this.#network.run(input);
    if (this.#isCompared) return output;
    const { processor, device, classCount } = this.#options;
    const expected = await processor.run(input);
    const difference = furthest(output.logits, expected.logits, classCount);
    if (!(difference <= TOLERANCE))
      throw new DeviceError(
        device,
        `its probabilities differ from the processor's by ${difference.toPrecision(2)}`,
        "update its driver",
      );
    this.#isCompared = true;
    await processor.dispose();
    return output;
  }

  async dispose(): Promise<void> {
    await this.#network.dispose();
    if (!this.#isCompared) await this.#options.processor.dispose();
  }
}

/** The largest difference between probabilities of all images; `NaN` where one is no number. */
function furthest(found: Float32Array, expected: Float32Array, classCount: number): number {
  let most = 0;
  for (let at = 0; at < expected.length; at += classCount) {
    const [own, other] = [found, expected].map((logits) => softmax(logits.subarray(at, at + classCount)));
    for (const [index, value] of (other ?? []).entries()) {
      const difference = Math.abs(value - (own?.[index] ?? Number.NaN));
      if (!(difference <= most)) most = difference;
    }
  }
  return most;
}
