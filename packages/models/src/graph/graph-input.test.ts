import { describe, expect, it } from "vitest";
import { UnknownInputSizeError } from "../errors.ts";
import { layerGraph } from "../testing/onnx/layer-case.ts";
import type { Layer, LayerGraph } from "../types.ts";
import { graphInput, withInputSize } from "./graph-input.ts";

const resizing = { className: "Resizing", config: { height: 24, width: 32 } };

/** A network of images of any size. */
function open(...layers: readonly (Pick<Layer, "className"> & Partial<Layer>)[]): LayerGraph {
  const graph = layerGraph([1, 1, 3], layers);
  const [input, ...others] = graph.layers;
  if (!input) throw new Error("Expected an input");
  const config = { ...input.config, batch_input_shape: [null, null, null, 3] };
  return { ...graph, layers: [{ ...input, config }, ...others] };
}

describe("graphInput", () => {
  it("takes the size to which a network resizes images of any size itself", () => {
    const noisy = open(
      { className: "RandomFlip" },
      { className: "Rescaling", config: { scale: 1 } },
      resizing,
    );
    expect(graphInput(noisy, {})).toEqual({ height: 24, width: 32 });
    const shape = withInputSize(noisy, { height: 24, width: 32 }).layers[0]?.config.batch_input_shape;
    expect(shape).toEqual([null, 24, 32, 3]);
  });

  it("takes the caller's before that", () =>
    expect(graphInput(open(resizing), { height: 48, width: 64 })).toEqual({ height: 48, width: 64 }));

  it("asks where the images are cropped first, or looked at, or never resized", () => {
    for (const before of ["CenterCrop", "Conv2D", "ReLU"])
      expect(() => graphInput(open({ className: before }, resizing), {})).toThrow(UnknownInputSizeError);
    expect(() => graphInput(open({ className: "Conv2D" }), {})).toThrow(UnknownInputSizeError);
  });
});
