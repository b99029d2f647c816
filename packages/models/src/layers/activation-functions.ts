import { channelAxis } from "../convert/fragments/axes.ts";
import { operation, type Step, scalar, type Tensor } from "../convert/fragments/fragment.ts";
import { refuse, stringSetting } from "../convert/fragments/settings.ts";
import { node } from "../formats/onnx/protobuf/nodes.ts";
import { floatTensor } from "../formats/onnx/protobuf/tensors.ts";
import type { Layer } from "../types.ts";
import type { Surroundings } from "./layer-definition.ts";

/** What a layer's setting `activation` can name. */
export interface ActivationFunction {
  /** ONNX's operations for it; none where it does nothing. */
  readonly toOnnx: (tensor: Pick<Tensor, "shape">) => readonly Step[];
  /** `native` where TensorFlow.js has it with Keras's meaning, else the layers it is made of there. */
  readonly tfjs?: "native" | Expansion;
  /** TensorFlow's operation, in graphs. */
  readonly tfOperation?: string;
  /**
   * Functions that models are written with: in Keras 3 `Relu`, in Keras 2 `nn.relu`, of `tf.nn.relu`. None may be a
   * class of layers as well.
   */
  readonly functions?: readonly string[];
  /** Whether Keras 2, and TensorFlow.js, mean something else by the name. */
  readonly isOtherInKeras2?: boolean;
}

/** What an activation is made of, behind `inputs`; the last layer has the name. */
export type Expansion = (layer: Pick<Layer, "name" | "inputs">, around: Surroundings) => readonly Layer[];

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

/** `x · tanh(log(1 + exp(x)))`; ONNX has it as one operation from its 18th set on. */
const mish: Step = (input, output) => {
  const name = (part: string) => `${output}/${part}`;
  return {
    nodes: [
      node("Softplus", { inputs: [input], output: name("softplus") }),
      node("Tanh", { inputs: [name("softplus")], output: name("tanh") }),
      node("Mul", { inputs: [input, name("tanh")], output }),
    ],
    weights: [],
  };
};

/** Keras's slope of `leaky_relu`, of which an activation's name says nothing. */
const LEAKY_SLOPE = 0.2;

/** A layer that TensorFlow.js has of the activation. */
function layerInTfjs(className: string, config: Layer["config"]): Expansion {
  return ({ name, inputs }) => [{ name, inputs, className, config, weights: [] }];
}

/** `−log(1 + exp(−x))`. */
const logSigmoidInTfjs: Expansion = ({ name, inputs }, { free }) => {
  const [negative, sum] = [free(`${name}_negative`), free(`${name}_softplus`)];
  const turned = { scale: -1, offset: 0 };
  return [
    { name: negative, inputs, className: "Rescaling", config: turned, weights: [] },
    {
      name: sum,
      inputs: [negative],
      className: "Activation",
      config: { activation: "softplus" },
      weights: [],
    },
    { name, inputs: [sum], className: "Rescaling", config: turned, weights: [] },
  ];
};

/** The only activation that TensorFlow.js has under a name that Keras has not. */
const LOG_SOFTMAX_IN_TFJS = "logSoftmax";

/** Whether TensorFlow.js has an activation of this name, and means by it what Keras does. */
export function isActivationOfTfjs(setting: unknown): boolean {
  return setting === LOG_SOFTMAX_IN_TFJS || activationFunction(setting)?.tfjs === "native";
}

/** An activation that TensorFlow.js has under another name. */
function namedInTfjs(activation: string): Expansion {
  return ({ name, inputs }) => [
    { name, inputs, className: "Activation", config: { activation }, weights: [] },
  ];
}

/** Keras 3's `relu6(x + 3) / 6`; that of TensorFlow.js is Keras 2's. */
const hardSigmoidInTfjs: Expansion = ({ name, inputs }, { free }) => {
  const line = free(`${name}_line`);
  return [
    { name: line, inputs, className: "Rescaling", config: { scale: 1 / 6, offset: 0.5 }, weights: [] },
    { name, inputs: [line], className: "ReLU", config: { max_value: 1 }, weights: [] },
  ];
};

/** `min(max(x, −1), 1)`. */
const hardTanhInTfjs: Expansion = ({ name, inputs }, { free }) => {
  const [raised, cut] = [free(`${name}_raised`), free(`${name}_cut`)];
  return [
    { name: raised, inputs, className: "Rescaling", config: { scale: 1, offset: 1 }, weights: [] },
    { name: cut, inputs: [raised], className: "ReLU", config: { max_value: 2 }, weights: [] },
    { name, inputs: [cut], className: "Rescaling", config: { scale: 1, offset: -1 }, weights: [] },
  ];
};

/** `x · hard_sigmoid(x)`. */
const hardSiluInTfjs: Expansion = ({ name, inputs }, around) => {
  const gate = around.free(`${name}_gate`);
  return [
    ...hardSigmoidInTfjs({ name: gate, inputs }, around),
    { name, inputs: [...inputs, gate], className: "Multiply", config: {}, weights: [] },
  ];
};

const hardSilu: ActivationFunction = {
  toOnnx: () => [operation("HardSwish")],
  tfjs: hardSiluInTfjs,
  isOtherInKeras2: true,
};

/** Keras's activations by name. Those that begin with `hard` are Keras 3's. */
export const activationFunctions: ReadonlyMap<string, ActivationFunction> = new Map<
  string,
  ActivationFunction
>([
  ["linear", { toOnnx: () => [], tfjs: "native" }],
  [
    "relu",
    {
      toOnnx: () => [operation("Relu")],
      tfjs: "native",
      tfOperation: "Relu",
      functions: ["Relu", "nn.relu"],
    },
  ],
  [
    "relu6",
    { toOnnx: () => [clip(0, 6)], tfjs: "native", tfOperation: "Relu6", functions: ["Relu6", "nn.relu6"] },
  ],
  [
    "sigmoid",
    {
      toOnnx: () => [operation("Sigmoid")],
      tfjs: "native",
      tfOperation: "Sigmoid",
      functions: ["Sigmoid", "math.sigmoid"],
    },
  ],
  [
    "tanh",
    {
      toOnnx: () => [operation("Tanh")],
      tfjs: "native",
      tfOperation: "Tanh",
      functions: ["Tanh", "math.tanh"],
    },
  ],
  ["elu", { toOnnx: () => [operation("Elu")], tfjs: "native", tfOperation: "Elu" }],
  ["selu", { toOnnx: () => [operation("Selu")], tfjs: "native", tfOperation: "Selu" }],
  ["softplus", { toOnnx: () => [operation("Softplus")], tfjs: "native", tfOperation: "Softplus" }],
  ["softsign", { toOnnx: () => [operation("Softsign")], tfjs: "native", tfOperation: "Softsign" }],
  ["swish", { toOnnx: () => [silu], tfjs: "native" }],
  ["silu", { toOnnx: () => [silu], tfjs: namedInTfjs("swish"), functions: ["Silu", "nn.silu"] }],
  ["gelu", { toOnnx: () => [gelu], tfjs: "native" }],
  [
    "hard_sigmoid",
    {
      toOnnx: () => [operation("HardSigmoid", { attributes: { alpha: 1 / 6, beta: 0.5 } })],
      tfjs: hardSigmoidInTfjs,
      functions: ["HardSigmoid"],
      isOtherInKeras2: true,
    },
  ],
  [
    "hard_tanh",
    {
      toOnnx: () => [clip(-1, 1)],
      tfjs: hardTanhInTfjs,
      functions: ["HardTanh"],
    },
  ],
  [
    "leaky_relu",
    {
      toOnnx: () => [operation("LeakyRelu", { attributes: { alpha: LEAKY_SLOPE } })],
      tfjs: layerInTfjs("LeakyReLU", { alpha: LEAKY_SLOPE }),
    },
  ],
  [
    "log_sigmoid",
    {
      toOnnx: () => [operation("Neg"), operation("Softplus"), operation("Neg")],
      tfjs: logSigmoidInTfjs,
      functions: ["LogSigmoid"],
    },
  ],
  ["mish", { toOnnx: () => [mish], tfjs: "native" }],
  ["celu", { toOnnx: () => [operation("Celu")], tfjs: namedInTfjs("elu") }],
  ["hard_silu", { ...hardSilu, functions: ["HardSilu"] }],
  ["hard_swish", hardSilu],
  [
    "softmax",
    {
      toOnnx: (tensor) => [operation("Softmax", { attributes: { axis: BigInt(channelAxis(tensor)) } })],
      tfjs: "native",
    },
  ],
  [
    "log_softmax",
    {
      toOnnx: (tensor) => [operation("LogSoftmax", { attributes: { axis: BigInt(channelAxis(tensor)) } })],
      tfjs: namedInTfjs(LOG_SOFTMAX_IN_TFJS),
      tfOperation: "LogSoftmax",
      functions: ["LogSoftmax", "nn.log_softmax"],
    },
  ],
]);

/**
 * The activation that a layer's setting names.
 *
 * @param setting the value of `activation`, whatever it is
 * @returns `undefined` for one that isn't known here
 */
export function activationFunction(setting: unknown): ActivationFunction | undefined {
  return typeof setting === "string" ? activationFunctions.get(setting) : undefined;
}

/**
 * The operations of a layer's `activation`, for its output before activation.
 *
 * @throws {UnsupportedLayerError} for one that isn't known, naming those that are
 */
export function activationSteps(layer: Layer, tensor: Pick<Tensor, "shape">): readonly Step[] {
  const name = stringSetting(layer, "activation", "linear");
  const known = [...activationFunctions.keys()].join(", ");
  return (
    activationFunction(name)?.toOnnx(tensor) ??
    refuse(layer, `its activation is ${name}; supported are ${known}`)
  );
}
