import { describe, expect, it } from "vitest";
import { UnsupportedLayerError } from "../../errors.ts";
import { layerConfig, modelConfig } from "../../testing/keras-config.ts";
import { runConverted } from "../../testing/onnx/layer-case.ts";
import type { Json } from "../../types.ts";
import { graphOf, readTopology } from "../topology.ts";

const INPUT = layerConfig("InputLayer", "images", { config: { batch_input_shape: [null, 1, 1, 2] } });
const RELU = layerConfig("ReLU", "relu", { inputs: ["images"] });

/** A model of Keras 2 whose output is one operation, as its converters write `tf.…` functions. */
function lambda(fn: string, ...call: Json[]) {
  const entry = {
    class_name: "TFOpLambda",
    name: "out",
    config: { name: "out", function: fn },
    inbound_nodes: [call],
  };
  const config = modelConfig({ layers: [INPUT, RELU, entry], output_layers: [["out", 0, 0]] });
  return graphOf(readTopology(config, "model.h5"), () => []);
}

describe("operations of Keras 2", () => {
  it.each<[string, Json, number[]]>([
    ["__operators__.add", { y: 3, name: null }, [1, 7]],
    ["math.add", { y: ["relu", 0, 0], name: null }, [-2, 8]],
    ["math.subtract", { y: [1, 2] }, [-3, 2]],
    ["math.subtract", { y: ["relu", 0, 0] }, [-2, 0]],
    ["math.multiply", { y: 0.5 }, [-1, 2]],
    ["math.multiply", { y: ["relu", 0, 0] }, [0, 16]],
    ["math.truediv", { y: [2, 8] }, [-1, 0.5]],
    ["nn.relu6", {}, [0, 4]],
    ["nn.leaky_relu", { alpha: 0.5 }, [-1, 4]],
    ["nn.bias_add", { bias: [1, 2], data_format: "NHWC" }, [-1, 6]],
    ["math.add", { y: [[[[1, 2]]]] }, [-1, 6]],
    ["math.negative", {}, [2, -4]],
    ["math.maximum", { y: 0 }, [0, 4]],
    ["cast", { dtype: "float32" }, [-2, 4]],
    ["reverse", { axis: [-1] }, [4, -2]],
    [
      "__operators__.getitem",
      { slice_spec: [{ class_name: "__ellipsis__" }, { start: null, stop: null, step: -1 }] },
      [4, -2],
    ],
  ])("%s %j", async (fn, kwargs, expected) => {
    const graph = lambda(fn, ["images", 0, 0, kwargs]);
    const { values } = await runConverted(graph, { shape: [1, 1, 1, 2], values: Float32Array.of(-2, 4) });
    expect(values).toBeWithin(expected, 1e-6);
  });

  it("knows the operations of TensorFlow 2.0 to 2.3, which kept them as nodes", async () => {
    const entry = {
      class_name: "TensorFlowOpLayer",
      name: "tf_op_layer_Sub",
      config: { name: "Sub", node_def: JSON.stringify({ name: "Sub", op: "Sub" }), constants: { "0": 3 } },
      inbound_nodes: [[["images", 0, 0, {}]]],
    };
    const config = modelConfig({ layers: [INPUT, entry], output_layers: [["tf_op_layer_Sub", 0, 0]] });
    const graph = graphOf(readTopology(config, "model.h5"), () => []);
    const { values } = await runConverted(graph, { shape: [1, 1, 1, 2], values: Float32Array.of(-2, 4) });
    expect([...values]).toEqual([5, -1]);
  });

  it("takes a constant from which a layer is subtracted", async () => {
    const graph = lambda("math.subtract", ["_CONSTANT_VALUE", -1, 3, { y: ["images", 0, 0], name: null }]);
    const { values } = await runConverted(graph, { shape: [1, 1, 1, 2], values: Float32Array.of(-2, 4) });
    expect([...values]).toEqual([5, -1]);
  });

  it("says what is supported where it can't", () => {
    const unknown = () => lambda("image.adjust_hue", ["images", 0, 0, { delta: 0.5 }]);
    expect(unknown).toThrow(UnsupportedLayerError);
    expect(unknown).toThrow(
      /^Layer out of class TFOpLambda can't be used: it is the operation tf\.image\.adjust_hue; supported are .*math\.subtract/,
    );
  });

  it.each<[string, Json]>([
    ["math.truediv", { y: ["relu", 0, 0] }],
    ["math.subtract", { y: [[[[1, 2]], [[3, 4]]]] }],
    ["cast", { dtype: "uint8" }],
    ["__operators__.getitem", { slice_spec: [{ class_name: "__ellipsis__" }, 0] }],
    ["image.resize", { size: [2, 2], preserve_aspect_ratio: true }],
  ])("refuses %s where no layer does it: %j", (fn, kwargs) =>
    expect(() => lambda(fn, ["images", 0, 0, kwargs])).toThrow(
      /is the operation .*, called in a way that no layer/,
    ),
  );
});
