import { axisOf, type CostRule } from "../facts/operation-call.ts";
import { broadcast, dataType, elementsOf, fact } from "../facts/tensor-fact.ts";

const quantize: CostRule = (call) => {
  const { shape } = call.input(0);
  const type = call.optional(2)?.type ?? (call.integer("output_dtype", 0) || dataType.uint8);
  return { outputs: [fact(type, shape)], work: 3 * elementsOf(shape) };
};

const dequantize: CostRule = (call) => {
  const { shape } = call.input(0);
  return { outputs: [fact(call.input(1).type, shape)], work: 2 * elementsOf(shape) };
};

const quantizeDynamically: CostRule = (call) => {
  const { shape } = call.input(0);
  const outputs = [fact(dataType.uint8, shape), fact(dataType.float32, []), fact(dataType.uint8, [])];
  return { outputs, work: 5 * elementsOf(shape) };
};

/** Of ONNX Runtime's own domain: `(a, scale, zero, b, scale, zero, scale, zero)`. */
const joint: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const made = broadcast([shape, call.input(3).shape]);
  return { outputs: [fact(type, made)], work: 5 * elementsOf(made) };
};

const ofOne: CostRule = (call) => {
  const { type, shape } = call.input(0);
  return { outputs: [fact(type, shape)], work: 5 * elementsOf(shape) };
};

const globalPool: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const [count = 0, ...rest] = shape;
  const isLast = call.integer("channels_last", 0) !== 0;
  const axis = axisOf(isLast ? -1 : 0, rest.length);
  const made = rest.map((length, i) => (i === axis ? length : 1));
  return { outputs: [fact(type, [count, ...made])], work: 3 * elementsOf(shape) };
};

/** Operations from and to 8 bits. */
export const quantizationRules: Readonly<Record<string, CostRule>> = {
  QuantizeLinear: quantize,
  DequantizeLinear: dequantize,
  DynamicQuantizeLinear: quantizeDynamically,
};

/** Those of ONNX Runtime's own domain, `com.microsoft`. */
export const microsoftQuantizationRules: Readonly<Record<string, CostRule>> = {
  ...quantizationRules,
  QLinearAdd: joint,
  QLinearMul: joint,
  QLinearSigmoid: ofOne,
  QLinearLeakyRelu: ofOne,
  QLinearSoftmax: ofOne,
  QLinearGlobalAveragePool: globalPool,
};
