import { UnsupportedLayerError } from "../errors.ts";
import { field, isList, isObject, type JsonObject } from "../formats/containers/json.ts";
import type { Json } from "../types.ts";

/** Where training left its traces; of no use to a network that only predicts. */
const TRAINING_KEY = /_(initializer|regularizer|constraint)$/;
const DROPPED_KEYS: ReadonlySet<string> = new Set([
  "name",
  "trainable",
  "optional",
  "ragged",
  "sparse",
  "quantization_config",
  "synchronized",
  "renorm",
  "renorm_clipping",
  "renorm_momentum",
]);

/**
 * The configuration of a Keras 2 or Keras 3 layer in one spelling (see `Layer`): without what only training
 * needs, `batch_input_shape` for `batch_shape`, dtype and activation as strings, one axis as a number.
 */
export function normalConfig(config: JsonObject, layer: { name: string; className: string }): JsonObject {
  const entries: [string, Json][] = [];
  for (const [key, value] of Object.entries(config)) {
    if (DROPPED_KEYS.has(key) || TRAINING_KEY.test(key)) continue;
    if (key === "batch_shape") entries.push(["batch_input_shape", value]);
    else if (key === "dtype") entries.push([key, dtypeName(value)]);
    else if (key === "activation") entries.push([key, activationName(value, layer)]);
    else if (key === "axis" && isList(value) && value.length === 1) entries.push([key, value[0] ?? null]);
    else entries.push([key, value]);
  }
  return Object.fromEntries(entries);
}

/** A mixed policy keeps its weights in float32, and that is what they are computed with here. */
function dtypeName(dtype: Json): string {
  const name = isObject(dtype) ? field(field(dtype, "config"), "name") : dtype;
  return typeof name === "string" && !name.startsWith("mixed_") ? name : "float32";
}

function activationName(activation: Json, layer: { name: string; className: string }): string {
  if (activation === null) return "linear";
  if (activation === "logSoftmax") return "log_softmax"; // TensorFlow.js's spelling
  if (typeof activation === "string") return activation;
  const name = field(activation, "config");
  if (typeof name === "string") return name;
  throw new UnsupportedLayerError(layer.name, layer.className, "its activation is not one of Keras's own");
}
