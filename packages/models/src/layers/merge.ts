import { onnxAxis } from "../convert/fragments/axes.ts";
import type { LayerConverter, Tensor } from "../convert/fragments/fragment.ts";
import { numberSetting, refuse } from "../convert/fragments/settings.ts";
import { UnsupportedLayerError } from "../errors.ts";
import { node } from "../formats/onnx/protobuf/nodes.ts";
import type { Layer } from "../types.ts";
import { defineLayer, type LayerDefinition, NATIVE, type Translation } from "./layer-definition.ts";

/** Add, Multiply and their like: one number from each input, after broadcasting, two inputs at a time. */
function mergeWith(opType: string): LayerConverter {
  return (layer, inputs) => {
    const shape = broadcastShape(layer, inputs);
    const [first, ...others] = inputs;
    if (!first || others.length === 0) return refuse(layer, "it has fewer than two inputs");
    const outputs = others.map((_, i) => (i === others.length - 1 ? layer.name : `${layer.name}/${i}`));
    const nodes = others.map((other, i) =>
      node(opType, { inputs: [outputs[i - 1] ?? first.name, other.name], output: outputs[i] ?? layer.name }),
    );
    return { nodes, weights: [], output: { name: layer.name, shape } };
  };
}

/** The mean of the inputs, or another number of all at once: ONNX's Mean, Max and Min take any number of inputs. */
function mergeAtOnceWith(opType: string): LayerConverter {
  return (layer, inputs) => {
    const shape = broadcastShape(layer, inputs);
    const nodes = [node(opType, { inputs: inputs.map((t) => t.name), output: layer.name })];
    return { nodes, weights: [], output: { name: layer.name, shape } };
  };
}

function broadcastShape(layer: Layer, inputs: readonly Tensor[]): readonly number[] {
  const rank = inputs[0]?.shape.length ?? 0;
  if (inputs.some((t) => t.shape.length !== rank))
    return refuse(layer, "its inputs differ in their number of axes");
  return Array.from({ length: rank }, (_, axis) => {
    const lengths = new Set(inputs.map((t) => t.shape[axis] ?? 1).filter((d) => d !== 1));
    if (lengths.size > 1)
      return refuse(layer, `its inputs differ in shape: ${inputs.map((t) => `[${t.shape}]`).join(", ")}`);
    return [...lengths][0] ?? 1;
  });
}

/** Inputs one after the other along an axis, the channels unless told otherwise. */
const convertConcatenate: LayerConverter = (layer, inputs) => {
  const [first] = inputs;
  if (!first) return refuse(layer, "it has no inputs");
  const axis = onnxAxis(layer, numberSetting(layer, "axis", -1), first);
  const total = inputs.reduce((sum, t) => sum + (t.shape[axis - 1] ?? 0), 0);
  const shape = first.shape.with(axis - 1, total);
  const nodes = [
    node("Concat", {
      inputs: inputs.map((t) => t.name),
      output: layer.name,
      attributes: { axis: BigInt(axis) },
    }),
  ];
  return { nodes, weights: [], output: { name: layer.name, shape } };
};

/** `first − second` is `first + second · −1`. */
const translateSubtract: Translation = (layer, { free }) => {
  const [first = "", second = ""] = layer.inputs;
  const negative = free(`${layer.name}_negative`);
  return [
    {
      name: negative,
      className: "Rescaling",
      config: { scale: -1, offset: 0 },
      inputs: [second],
      weights: [],
    },
    { ...layer, className: "Add", inputs: [first, negative] },
  ];
};

/** Keras's own `CustomScaleLayer` of InceptionResNetV2, `first + second · scale`, as the layers that do the same. */
function residualScaling(layer: Omit<Layer, "weights">): readonly Omit<Layer, "weights">[] {
  const { name, className, config, inputs } = layer;
  const [first, second, ...others] = inputs;
  const { scale } = config;
  if (first === undefined || second === undefined || others.length > 0 || typeof scale !== "number")
    throw new UnsupportedLayerError(name, className, "it is not that of Keras's InceptionResNetV2");
  const scaled = `${name}_scaled`;
  return [
    { name: scaled, className: "Rescaling", config: { scale, offset: 0 }, inputs: [second] },
    { name, className: "Add", config: {}, inputs: [first, scaled] },
  ];
}

/** Layers that make one tensor of several. */
export const mergeLayers: readonly LayerDefinition[] = [
  defineLayer("Add", { onChannelsFirst: "as it is", tfjs: NATIVE, toOnnx: mergeWith("Add") }),
  defineLayer("Average", { onChannelsFirst: "as it is", tfjs: NATIVE, toOnnx: mergeAtOnceWith("Mean") }),
  defineLayer("Concatenate", {
    onChannelsFirst: "by its axis",
    outputChannels: (_, inputs) => {
      const known = inputs.filter((count) => count !== undefined);
      return known.length < inputs.length ? undefined : known.reduce((sum, count) => sum + count, 0);
    },
    tfjs: NATIVE,
    toOnnx: convertConcatenate,
  }),
  defineLayer("CustomScaleLayer", {
    kerasModule: "keras.src.applications.inception_resnet_v2",
    readAs: residualScaling,
  }),
  defineLayer("Maximum", { onChannelsFirst: "as it is", tfjs: NATIVE, toOnnx: mergeAtOnceWith("Max") }),
  defineLayer("Minimum", { onChannelsFirst: "as it is", tfjs: NATIVE, toOnnx: mergeAtOnceWith("Min") }),
  defineLayer("Multiply", { onChannelsFirst: "as it is", tfjs: NATIVE, toOnnx: mergeWith("Mul") }),
  defineLayer("Subtract", {
    onChannelsFirst: "as it is",
    tfjs: { isNative: false, translate: translateSubtract },
    toOnnx: mergeWith("Sub"),
  }),
];
