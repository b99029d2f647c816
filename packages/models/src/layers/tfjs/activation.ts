import type { Layer } from "../../types.ts";
import type { Surroundings, Translation } from "./translation.ts";

/** What an activation that TensorFlow.js doesn't have, or has with another meaning, is made of. */
type Expansion = (layer: Pick<Layer, "name" | "inputs">, around: Surroundings) => readonly Layer[];

const plain =
  (activation: string): Expansion =>
  ({ name, inputs }) => [{ name, inputs, className: "Activation", config: { activation }, weights: [] }];

/** Keras 3's `relu6(x + 3) / 6`; that of TensorFlow.js is Keras 2's. */
const hardSigmoid: Expansion = ({ name, inputs }, { free }) => {
  const line = free(`${name}_line`);
  return [
    { name: line, inputs, className: "Rescaling", config: { scale: 1 / 6, offset: 0.5 }, weights: [] },
    { name, inputs: [line], className: "ReLU", config: { max_value: 1 }, weights: [] },
  ];
};

/** `x · hard_sigmoid(x)`. */
const hardSilu: Expansion = ({ name, inputs }, around) => {
  const gate = around.free(`${name}_gate`);
  return [
    ...hardSigmoid({ name: gate, inputs }, around),
    { name, inputs: [...inputs, gate], className: "Multiply", config: {}, weights: [] },
  ];
};

const EXPANSIONS: ReadonlyMap<unknown, Expansion> = new Map<unknown, Expansion>([
  ["silu", plain("swish")],
  ["hard_sigmoid", hardSigmoid],
  ["hard_silu", hardSilu],
  ["hard_swish", hardSilu],
]);

/** The activation of any layer, taken out of it where TensorFlow.js needs other layers for it. */
export const translateActivation: Translation = (layer, around) => {
  const expand = EXPANSIONS.get(layer.config.activation);
  if (!expand) return [layer];
  if (layer.className === "Activation") return expand(layer, around);
  const linear = around.free(`${layer.name}_linear`);
  return [
    { ...layer, name: linear, config: { ...layer.config, activation: "linear" } },
    ...expand({ name: layer.name, inputs: [linear] }, around),
  ];
};
