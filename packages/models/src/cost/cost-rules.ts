import type { CostRule } from "./facts/operation-call.ts";
import { convolutionRules } from "./operations/convolution.ts";
import { elementwiseRules } from "./operations/elementwise.ts";
import { linearAlgebraRules } from "./operations/linear-algebra.ts";
import { microsoftRules } from "./operations/microsoft.ts";
import { movementRules } from "./operations/movement.ts";
import { quantizationRules } from "./operations/quantization.ts";
import { reductionRules } from "./operations/reduction.ts";

const standardRules: Readonly<Record<string, CostRule>> = {
  ...elementwiseRules,
  ...convolutionRules,
  ...linearAlgebraRules,
  ...movementRules,
  ...reductionRules,
  ...quantizationRules,
};

const domains: ReadonlyMap<string, Readonly<Record<string, CostRule>>> = new Map([
  ["", standardRules],
  ["ai.onnx", standardRules],
  ["com.microsoft", microsoftRules],
]);

/** How the cost of an operation is found; `undefined` for those that are not followed. */
export function costRule(domain: string, opType: string): CostRule | undefined {
  const rules = domains.get(domain);
  return rules && Object.hasOwn(rules, opType) ? rules[opType] : undefined;
}
