import { InferenceSession, Tensor } from "onnxruntime-common";
import { describe, expect, it } from "vitest";
import { loadNative, loadOnnxRuntime, usableEngine } from "./load-onnx-runtime.ts";
import { whyNotNative } from "./why-not-native.ts";

const ofThisPlatform = `@coarse/onnxruntime-${process.platform}-${process.arch}`;

describe("loadNative", () => {
  it("takes the package of this platform, or else that of all of them", async () => {
    const asked: string[] = [];
    const runtime = await loadNative(async (name) => {
      asked.push(name);
      if (name === ofThisPlatform) throw new Error("Not installed");
      return { InferenceSession, Tensor };
    });
    expect(asked).toEqual([ofThisPlatform, "onnxruntime-node"]);
    expect(runtime).toEqual({ engine: "onnxruntime", provider: "cpu", InferenceSession, Tensor });
  });

  it("has told the library to send nothing before either is imported", async () => {
    const { ORT_DISABLE_TELEMETRY: before } = process.env;
    const seen: unknown[] = [];
    const notice = async () => {
      seen.push(process.env.ORT_DISABLE_TELEMETRY);
      return { InferenceSession, Tensor };
    };
    try {
      delete process.env.ORT_DISABLE_TELEMETRY;
      await loadNative(notice);
      process.env.ORT_DISABLE_TELEMETRY = "";
      await loadNative(notice);
      process.env.ORT_DISABLE_TELEMETRY = "0";
      await loadNative(notice);
    } finally {
      process.env.ORT_DISABLE_TELEMETRY = before;
    }
    expect(seen).toEqual(["1", "1", "0"]);
  });

  it("throws what both of them threw", async () => {
    const loading = loadNative(async (name) => {
      throw new Error(`No ${name}`);
    });
    await expect(loading).rejects.toMatchObject({
      name: "AggregateError",
      errors: [{ message: `No ${ofThisPlatform}` }, { message: "No onnxruntime-node" }],
    });
  });
});

describe("loadOnnxRuntime", () => {
  it("loads the native library here, and WebAssembly where that is asked for", async () => {
    expect(await loadOnnxRuntime("onnxruntime")).toMatchObject({ engine: "onnxruntime", provider: "cpu" });
    expect(await loadOnnxRuntime("onnxruntime-web")).toMatchObject({ provider: "wasm" });
    expect(await whyNotNative()).toBeUndefined();
  });

  it("is the same for everyone", async () => {
    expect(await loadOnnxRuntime("onnxruntime-web")).toBe(await loadOnnxRuntime("onnxruntime-web"));
  });
});

it("usableEngine leaves an engine that is there as it is", async () => {
  for (const engine of ["onnxruntime", "onnxruntime-web", "tfjs-node"] as const)
    expect(await usableEngine(engine)).toBe(engine);
});
