import type { Layer } from "../../types.ts";
import { node } from "../format/nodes.ts";
import { floatTensor } from "../format/tensors.ts";
import { channelAxis } from "./axes.ts";
import { operation, type Step, scalar, type Tensor } from "./fragment.ts";
import { refuse, stringSetting } from "./settings.ts";

/** `min(max(x, low), high)`. */
export function clip(low: number, high: number): Step {
  return operation("Clip", { weights: { min: scalar(low), max: scalar(high) } });
}

/** `x · sigmoid(x)`. */
const silu: Step = (input, output) => {
  const gate = `${output}/sigmoid`;
  return {
    nodes: [
      node("Sigmoid", { inputs: [input], output: gate }),
      node("Mul", { inputs: [input, gate], output }),
    ],
    weights: [],
  };
};

/** `x · (erf(x / √2) + 1) / 2`. */
const gelu: Step = (input, output) => {
  const name = (part: string) => `${output}/${part}`;
  return {
    nodes: [
      node("Mul", { inputs: [input, name("root")], output: name("scaled") }),
      node("Erf", { inputs: [name("scaled")], output: name("erf") }),
      node("Add", { inputs: [name("erf"), name("one")], output: name("shifted") }),
      node("Mul", { inputs: [input, name("shifted")], output: name("doubled") }),
      node("Mul", { inputs: [name("doubled"), name("half")], output }),
    ],
    weights: [
      floatTensor(name("root"), scalar(Math.SQRT1_2)),
      floatTensor(name("one"), scalar(1)),
      floatTensor(name("half"), scalar(0.5)),
    ],
  };
};

type Activation = (tensor: Pick<Tensor, "shape">) => readonly Step[];

/** Keras's activations by name; `linear` is none. Hard sigmoid is Keras 3's, `relu6(x + 3) / 6`. */
const stepsOfActivations: ReadonlyMap<string, Activation> = new Map<string, Activation>([
  ["linear", () => []],
  ["relu", () => [operation("Relu")]],
  ["relu6", () => [clip(0, 6)]],
  ["sigmoid", () => [operation("Sigmoid")]],
  ["tanh", () => [operation("Tanh")]],
  ["elu", () => [operation("Elu")]],
  ["selu", () => [operation("Selu")]],
  ["softplus", () => [operation("Softplus")]],
  ["softsign", () => [operation("Softsign")]],
  ["swish", () => [silu]],
  ["silu", () => [silu]],
  ["gelu", () => [gelu]],
  ["hard_sigmoid", () => [operation("HardSigmoid", { attributes: { alpha: 1 / 6, beta: 0.5 } })]],
  ["hard_silu", () => [operation("HardSwish")]],
  ["hard_swish", () => [operation("HardSwish")]],
  ["softmax", (tensor) => [operation("Softmax", { attributes: { axis: BigInt(channelAxis(tensor)) } })]],
]);

/** The operations of a layer's `activation`, for its output before activation. */
export function activationSteps(layer: Layer, tensor: Pick<Tensor, "shape">): readonly Step[] {
  const name = stringSetting(layer, "activation", "linear");
  const steps = stepsOfActivations.get(name);
  if (!steps)
    return refuse(
      layer,
      `its activation is ${name}; supported are ${[...stepsOfActivations.keys()].join(", ")}`,
    );
  return steps(tensor);
}
