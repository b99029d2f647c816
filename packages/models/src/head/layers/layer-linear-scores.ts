import { layerDefinition } from "../../layers/registry.ts";
import type { Layer } from "../../types.ts";
import {
  addedScores,
  joinedScores,
  type LinearScores,
  scaledScores,
  shiftedScores,
} from "../scores/linear-scores.ts";

/** The layers of a graph by their names. */
export type LayersByName = ReadonlyMap<string, Layer>;

/** Layers between a network's scores and its linear layers: more would be no end. */
const DEEPEST = 32;

/**
 * The scores that a layer makes as a linear function of features: a Dense or 1×1 convolution, and behind it sums with
 * others, rescaling, normalization by statistics, the mean over pixels and changes of form, in any order. `undefined` where
 * it makes anything else.
 */
export function layerLinearScores(name: string, layers: LayersByName): LinearScores | undefined {
  return scoresOf(name, { layers, known: new Map(), depth: DEEPEST });
}

interface Place {
  readonly layers: LayersByName;
  /** What was found of layers: one that is read twice is followed once, or a chain of sums would take forever. */
  readonly known: Map<string, Scores>;
  readonly depth: number;
}

function scoresOf(name: string, place: Place): Scores {
  const { layers, known, depth } = place;
  const layer = layers.get(name);
  if (known.has(name) || !layer || depth === 0) return known.get(name);
  const scores = madeBy(layer, (input) => scoresOf(input, { ...place, depth: depth - 1 }));
  known.set(name, scores);
  return scores;
}

function madeBy(layer: Layer, back: (input: string) => Scores): Scores {
  if (!isLinear(layer.config.activation)) return undefined;
  const inputs = () => layer.inputs.map(back);
  const { head, mayFollowHead } = layerDefinition(layer.className) ?? {};
  if (head) return linearLayer(layer);
  if (mayFollowHead && layer.className !== "Softmax") return inputs()[0];
  return READERS.get(layer.className)?.(layer, inputs());
}

type Scores = LinearScores | undefined;
type Reader = (layer: Layer, inputs: readonly Scores[]) => Scores;

/** Kernel and bias of a Dense layer or a plain 1×1 convolution. */
export function linearLayer(layer: Layer): Scores {
  const { inputs, config } = layer;
  const [features = ""] = inputs;
  const kernel = weightOf(layer, "kernel");
  const [classCount = 0, featureCount = 0, ...window] = [...(kernel?.shape ?? [])].reverse();
  if (!kernel || featureCount < 1 || window.some((size) => size !== 1)) return undefined;
  const strides = [config.strides ?? 1].flat();
  if ((config.groups ?? 1) !== 1 || strides.some((stride) => stride !== 1)) return undefined;
  const bias = weightOf(layer, "bias")?.values ?? new Float32Array(classCount);
  const form = window.length === 0 ? "vectors" : "images";
  return { parts: [{ features, kernel: kernel.values, featureCount }], bias, classCount, form };
}

function isLinear(activation: unknown): boolean {
  return activation === undefined || activation === "linear";
}

function weightOf({ weights }: Layer, name: string): Layer["weights"][number] | undefined {
  return weights.find((weight) => weight.name === name);
}

function summed(all: readonly Scores[], combine = addedScores): Scores {
  return all.reduce((a, b) => a && b && combine(a, b));
}

const average: Reader = (_, inputs) => {
  const sum = summed(inputs);
  return sum && scaledScores(sum, [1 / inputs.length]);
};

const subtract: Reader = (_, [first, second]) => {
  const negative = second && scaledScores(second, [-1]);
  return first && negative && addedScores(first, negative);
};

/** `x · scale + offset`, of one number or one for each class. */
const rescale: Reader = ({ config }, [scores]) => {
  const numbers = (value: unknown) => [value].flat(3).map(Number);
  const scaled = scores && scaledScores(scores, numbers(config.scale ?? 1));
  return scaled && shiftedScores(scaled, numbers(config.offset ?? 0));
};

/** `gamma · (x − mean) / √(variance + epsilon) + beta`. */
const normalize: Reader = (layer, [scores]) => {
  const [gamma, beta, mean, variance] = ["gamma", "beta", "moving_mean", "moving_variance"].map(
    (name) => weightOf(layer, name)?.values,
  );
  if (!scores || !mean || !variance || ![-1, 3, undefined].includes(axisOf(layer))) return undefined;
  const epsilon = Number(layer.config.epsilon ?? 0.001);
  const factors = variance.map((value, at) => (gamma?.[at] ?? 1) / Math.sqrt(value + epsilon));
  const offsets = mean.map((value, at) => (beta?.[at] ?? 0) - value * (factors[at] ?? Number.NaN));
  const scaled = scaledScores(scores, factors);
  return scaled && shiftedScores(scaled, offsets);
};

/** Keras 2 writes an axis as a list of one. */
function axisOf({ config }: Layer): number | undefined {
  const [axis] = [config.axis].flat();
  return axis === undefined || axis === null ? undefined : Number(axis);
}

const READERS: ReadonlyMap<string, Reader> = new Map([
  ["Add", (_, inputs) => summed(inputs)],
  ["Average", average],
  ["BatchNormalization", normalize],
  [
    "Concatenate",
    (layer, inputs) =>
      [-1, 1, undefined].includes(axisOf(layer)) ? summed(inputs, joinedScores) : undefined,
  ],
  ["GlobalAveragePooling2D", (_, [scores]) => (scores?.form === "images" ? scores : undefined)],
  ["Rescaling", rescale],
  ["Subtract", subtract],
]);
