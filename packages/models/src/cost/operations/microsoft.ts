import { type CostRule, fail } from "../facts/operation-call.ts";
import { elementsOf, fact } from "../facts/tensor-fact.ts";
import { convolutionRules } from "./convolution.ts";
import { linearAlgebraRules, microsoftLinearRules } from "./linear-algebra.ts";
import { microsoftQuantizationRules } from "./quantization.ts";

/** An activation, with a bias or without. */
const activation: CostRule = (call) => {
  const { type, shape } = call.input(0);
  return { outputs: [fact(type, shape)], work: 20 * elementsOf(shape) };
};

const skipLayerNormalization: CostRule = (call) => {
  const { type, shape } = call.input(0);
  if (call.input(1).shape.join() !== shape.join()) fail("adds shapes that don't fit");
  const same = fact(type, shape);
  return { outputs: call.node.output.map(() => same), work: 8 * elementsOf(shape) };
};

const rule = (rules: Readonly<Record<string, CostRule>>, name: string): CostRule =>
  rules[name] ?? fail("is not known");

/** Operations that ONNX Runtime's optimizer writes, which files that were saved after it hold. */
export const microsoftRules: Readonly<Record<string, CostRule>> = {
  ...microsoftQuantizationRules,
  ...microsoftLinearRules,
  FusedConv: rule(convolutionRules, "Conv"),
  FusedGemm: rule(linearAlgebraRules, "Gemm"),
  Gelu: activation,
  FastGelu: activation,
  BiasGelu: activation,
  QuickGelu: activation,
  SkipLayerNormalization: skipLayerNormalization,
};
