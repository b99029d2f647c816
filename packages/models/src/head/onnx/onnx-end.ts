import type { Head } from "@coarse/core";
import { scoreHead } from "@coarse/core/internal";
import { NoClassScoresError } from "../../errors.ts";
import { type GraphIndex, indexGraph } from "../../formats/onnx/graph-index.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import type { NodeProto, ValueInfoProto } from "../../formats/onnx/protobuf/messages.ts";
import { shapeOf } from "../../formats/onnx/protobuf/value-info.ts";
import { headOfScores } from "../scores/linear-scores.ts";
import type { OutputKind } from "../scores/output-kind.ts";
import { constant } from "./constants.ts";
import { type OnnxLinearScores, onnxLinearScores } from "./onnx-linear-scores.ts";
import { behindForm, changesForm, dataInput, type OnnxScores, readScores } from "./onnx-scores.ts";
import { isPixelMean } from "./pixel-mean.ts";
import { featureVectors, flattened, logitVectors, plainVectors, pooled, type Vectors } from "./vectors.ts";

/** How an ONNX classifier ends. */
export interface OnnxEnd {
  /** Its last linear layer; where there is none, `isIdentity`. */
  readonly head: Head;
  readonly outputs: OutputKind;
  /** What goes into the head, `[N, F]`; the logits themselves where there is none. */
  readonly features: Vectors;
  /** `[N, C]`. */
  readonly logits: Vectors;
  /** What the scores come from, for people. */
  readonly found: string;
}

/** Several times the classes of the largest label sets. */
const MOST_CLASSES = 2 ** 20;

/** Operations that answer with a class, or boxes, and not with a score for each class. */
const ANSWERS: ReadonlySet<string> = new Set([
  "ArgMax",
  "ArgMin",
  "TopK",
  "NonMaxSuppression",
  "EfficientNMS_TRT",
  "RoiAlign",
  "Multinomial",
]);

/**
 * Finds out how a classifier ends, by going back from its output: what the output says of the classes, and the last
 * linear layers before it, if that is what the scores are made by.
 *
 * @throws {NoClassScoresError} for a model that does not give a score for each class
 */
export function onnxEnd({ graph, source }: OnnxGraph): OnnxEnd {
  const index = indexGraph(graph);
  const output = graph.output[0]?.name ?? "";
  checkScores(output, { index, source });
  checkShape(graph.output[0], source);
  const scores = readScores(output, index);
  const independent = scores.outputs === "independent" ? ({ isIndependent: true } as const) : {};
  const linear = scores.by === "as they are" ? onnxLinearScores(scores.tensor, index) : undefined;
  const found = describe(index.producers.get(scores.tensor));
  if (linear) {
    if (linear.classCount < 2)
      throw new NoClassScoresError(source, "it has one output, the score of one class against all else");
    const head = { ...headOfScores(linear), ...independent };
    return { head, outputs: scores.outputs, found, ...linearVectors(linear, { scores, index }) };
  }
  const classCount = classCountOf({ graph }, index, scores);
  if (classCount === undefined || classCount < 2 || classCount > MOST_CLASSES)
    throw new NoClassScoresError(
      source,
      `how many it has is not to be seen behind ${found}, or no number of classes`,
    );
  const logits = logitVectors(scores);
  const head = { ...scoreHead(classCount), ...independent };
  return { head, outputs: scores.outputs, found, features: logits, logits };
}

/** Features and logits of linear layers; of images, the scores before their mean is taken. */
function linearVectors(
  linear: OnnxLinearScores,
  { scores, index }: { readonly scores: OnnxScores; readonly index: GraphIndex },
): Pick<OnnxEnd, "features" | "logits"> {
  if (linear.form === "images") {
    const images = behindForm(
      scores.tensor,
      index,
      (node) => isPixelMean(node, index) || node.opType === "Transpose",
    );
    const ofPixels = onnxLinearScores(images, index);
    return {
      features: featureVectors(linear),
      logits: ofPixels?.isPooled ? flattened(images) : pooled(images),
    };
  }
  const vectorsOf = linear.parts.some(({ mayHaveAxes }) => mayHaveAxes) ? flattened : plainVectors;
  return { features: featureVectors(linear), logits: vectorsOf(scores.tensor) };
}

function checkScores(
  output: string,
  { index, source }: { readonly index: GraphIndex; readonly source: string },
): void {
  let node = index.producers.get(output);
  for (let steps = 0; node && steps < 8; steps++) {
    if (ANSWERS.has(node.opType)) throw new NoClassScoresError(source, `it ends in ${describe(node)}`);
    if (!changesForm(node) && node.opType !== "Gather" && node.opType !== "Concat") return;
    node = index.producers.get(dataInput(node, index));
  }
}

/** Detectors give rows of boxes, segmentation networks maps of pixels, and some programs one number for each answer. */
function checkShape(output: ValueInfoProto | undefined, source: string): void {
  const shape = output && shapeOf(output);
  if (!output || !shape || shape.length === 0) return;
  const known = shape.slice(1).filter((length) => length !== undefined && length > 1);
  if (shape.length > 1 && known.length < 2) return;
  const lengths = shape.map((length) => length ?? "?").join(", ");
  throw new NoClassScoresError(source, `its output ${output.name} has the shape [${lengths}]`);
}

/** The number of classes: that of the output, or of what makes the scores. */
function classCountOf(
  { graph }: Pick<OnnxGraph, "graph">,
  index: GraphIndex,
  { tensor }: OnnxScores,
): number | undefined {
  const shape = [...graph.output.slice(0, 1), ...graph.valueInfo.filter(({ name }) => name === tensor)]
    .map((value) => shapeOf(value)?.slice(1))
    .find((axes) => axes && axes.length > 0 && axes.every((length) => length !== undefined));
  return shape
    ? shape.reduce<number>((product, length) => product * (length ?? 1), 1)
    : channelsOf(tensor, index);
}

/** The channels that the nearest linear layer before a tensor makes. */
function channelsOf(output: string, index: GraphIndex): number | undefined {
  let tensor = output;
  for (let steps = 0; steps < 32; steps++) {
    const node = index.producers.get(tensor);
    if (!node) return undefined;
    const kernel = constant(node.input[1] ?? "", index);
    if (node.opType === "Conv") return kernel?.shape[0];
    if (node.opType === "MatMul") return kernel?.shape.at(-1);
    const linear = onnxLinearScores(tensor, index);
    if (linear) return linear.classCount;
    tensor = dataInput(node, index);
  }
  return undefined;
}

function describe(node: NodeProto | undefined): string {
  if (!node) return "no operation";
  return `the operation ${node.opType}${node.name === "" ? "" : ` (${node.name})`}`;
}
