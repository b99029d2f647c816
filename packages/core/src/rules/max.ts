import { maximum } from "../softmax.ts";
import { fineMixturePlan } from "./mixture-plan.ts";
import type { CoarseRule } from "./rule.ts";
import { eachGroup, softmaxRule } from "./softmax-rule.ts";

/** `max`: `z_G = max of z_c over c in G`, then a softmax over the groups. */
export const max: CoarseRule = softmaxRule("max", {
  keepsSingles: true,
  groupLogits: eachGroup(maximum),
  plan: (head, groups) => ({ ...fineMixturePlan(head, groups, () => 0), kind: "max" }),
});
