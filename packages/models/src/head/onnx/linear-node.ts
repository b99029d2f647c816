import type { GraphIndex } from "../../formats/onnx/graph-index.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { floatAttribute, intAttribute } from "../../formats/onnx/protobuf/nodes.ts";
import type { FloatArray } from "../../formats/onnx/protobuf/tensors.ts";
import type { LinearScores } from "../scores/linear-scores.ts";
import { constant, scaled, transposed } from "./constants.ts";

/** The linear layer that a Gemm, MatMul or 1×1 Conv is; `undefined` where it is none of these. */
export function linearNode(node: NodeProto, index: GraphIndex): LinearScores | undefined {
  if (node.opType === "Gemm") return gemm(node, index);
  if (node.opType === "MatMul") return matMul(node, index);
  if (node.opType === "Conv") return convolution(node, index);
  return undefined;
}

/** `alpha · A · B + beta · C`, with `B` turned where `transB` says so. */
function gemm(node: NodeProto, index: GraphIndex): LinearScores | undefined {
  const [features = "", kernelName = "", biasName = ""] = node.input;
  const kernel = constant(kernelName, index);
  if (kernel?.shape.length !== 2 || intAttribute(node, "transA", 0) !== 0) return undefined;
  const turned = intAttribute(node, "transB", 0) === 1 ? transposed(kernel) : kernel;
  const bias = biasName === "" ? undefined : constant(biasName, index);
  if (biasName !== "" && !bias) return undefined;
  const alpha = floatAttribute(node, "alpha", 1);
  const beta = floatAttribute(node, "beta", 1);
  return linearLayer(features, {
    form: "vectors",
    kernel: scaled(turned, alpha),
    bias: bias && scaled(bias, beta),
  });
}

function matMul(node: NodeProto, index: GraphIndex): LinearScores | undefined {
  const [features = "", kernelName = ""] = node.input;
  const kernel = constant(kernelName, index);
  return kernel?.shape.length === 2
    ? linearLayer(features, { form: "vectors", kernel, mayHaveAxes: true })
    : undefined;
}

/** A 1×1 convolution, `[C, F, 1, 1]`, is a linear layer over the channels of each pixel. */
function convolution(node: NodeProto, index: GraphIndex): LinearScores | undefined {
  const [features = "", kernelName = "", biasName = ""] = node.input;
  const kernel = constant(kernelName, index);
  const [classCount = 0, featureCount = 0, ...window] = kernel?.shape ?? [];
  const isPlain = window.length === 2 && window.every((length) => length === 1);
  if (!kernel || !isPlain || intAttribute(node, "group", 1) !== 1) return undefined;
  const bias = biasName === "" ? undefined : constant(biasName, index);
  if (biasName !== "" && !bias) return undefined;
  const flat = transposed({ shape: [classCount, featureCount], values: kernel.values });
  return linearLayer(features, { form: "images", kernel: flat, bias });
}

/** What makes a linear layer: a kernel `[F, C]`, and a bias of one number or one per class. */
export interface LinearLayerParts {
  readonly form: "vectors" | "images";
  readonly kernel: FloatArray;
  readonly bias?: FloatArray | undefined;
  readonly mayHaveAxes?: true;
}

/** A bias of one number counts for every class; `undefined` where it has other than one number per class. */
export function linearLayer(
  features: string,
  { form, kernel, bias, mayHaveAxes }: LinearLayerParts,
): LinearScores | undefined {
  const [featureCount = 0, classCount = 0] = kernel.shape;
  const values = bias?.values ?? new Float32Array(1);
  // of nothing there would be as many columns as it claims
  if (featureCount < 1) return undefined;
  if (values.length !== 1 && values.length !== classCount) return undefined;
  const spread = values.length === 1 ? new Float32Array(classCount).fill(values[0] ?? 0) : values;
  const part = { features, kernel: kernel.values, featureCount, ...(mayHaveAxes && { mayHaveAxes }) };
  return { parts: [part], bias: spread, classCount, form };
}
