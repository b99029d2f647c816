import { readModel } from "@coarse/models";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { DeviceError } from "../errors.ts";
import type { Network, NetworkOutput } from "../network.ts";
import { openClassifier } from "../open-classifier.ts";
import type { DeviceName } from "../types.ts";
import { ComparedNetwork } from "./on-device.ts";

const input = { pixels: new Float32Array(12), count: 2, height: 1, width: 2 };

/** A network that gives the same each time, and tells what was done with it. */
function networkOf(logits: readonly number[]) {
  const done: string[] = [];
  const output: NetworkOutput = { features: new Float32Array(0), logits: Float32Array.from(logits) };
  const network: Network = {
    layout: "NHWC",
    run: async () => {
      done.push("run");
      return output;
    },
    dispose: async () => void done.push("dispose"),
  };
  return { network, done };
}

function compared(onDevice: readonly number[], onProcessor: readonly number[]) {
  const [device, processor] = [networkOf(onDevice), networkOf(onProcessor)];
  const options = { processor: processor.network, device: "webgpu", classCount: 2 };
  return { network: new ComparedNetwork(device.network, options), device, processor };
}

describe("ComparedNetwork", () => {
  it("holds the first batch to the processor's, and no other", async () => {
    const { network, device, processor } = compared([1, 2, 3, 3], [1.001, 2, 3, 3]);
    expect([...(await network.run(input)).logits]).toEqual([1, 2, 3, 3]);
    await network.run(input);
    await network.dispose();
    expect(device.done).toEqual(["run", "run", "dispose"]);
    expect(processor.done).toEqual(["run", "dispose"]);
  });

  it.each([
    [
      "differs",
      [1, 2, 3, 3.1],
      /^Can't run on webgpu: its probabilities differ from the processor's by 0\.025; update its driver, or choose --device cpu$/,
    ],
    ["is no number", [1, 2, Number.NaN, 3], /differ from the processor's by NaN/],
  ])("refuses a device where one image %s", async (_, logits, message) => {
    const { network, processor } = compared(logits, [1, 2, 3, 3]);
    await expect(network.run(input)).rejects.toThrow(message);
    await network.dispose();
    expect(processor.done).toEqual(["run", "dispose"]);
  });
});

describe("openClassifier on a device", () => {
  const open = async (device: DeviceName, engine?: "onnxruntime-web") => {
    const model = await readModel(project("fixtures/tiny.keras"));
    return openClassifier(model, { device, ...(engine && { engine }) });
  };
  const others: readonly DeviceName[] = process.platform === "win32" ? ["coreml"] : ["dml"];

  it.each(others)("%s, which this platform has not, is an error that lists what there is", async (device) => {
    await expect(open(device)).rejects.toThrow(
      new RegExp(
        `^Can't run on ${device}: ONNX Runtime for \\S+ knows cpu\\b.* only; move to a platform that has it`,
      ),
    );
  });

  it("is an error with an engine that has none", async () => {
    await expect(open("webgpu", "onnxruntime-web")).rejects.toThrow(
      "Can't run on webgpu: the engine onnxruntime-web has the processor alone; choose --engine onnxruntime, or choose --device cpu",
    );
  });

  it.each(["cuda", "webgpu", "coreml"] as const)(
    "%s runs, or says in one line what is missing",
    async (device) => {
      const opened = await open(device).catch((error: unknown) => error);
      if (opened instanceof Error) {
        expect(opened).toBeInstanceOf(DeviceError);
        expect(opened.message).toMatch(/^Can't run on \w+: [^\n]+; [^\n]+, or choose --device cpu$/);
      } else {
        await using classifier = opened as Awaited<ReturnType<typeof open>>;
        const { height, width } = classifier.input;
        const pixels = new Float32Array(height * width * 3).fill(100);
        const { logits } = await classifier.forward({ pixels, count: 1, height, width });
        expect(logits).toHaveLength(1000);
      }
    },
  );
});
