/** What our own packages share, and may change at any time: nobody else's. */
export { type CalibrationReport, calibrationReport } from "./calibration/calibration-report.ts";
export { describeClasses } from "./groups/describe-classes.ts";
export { describeDoubt } from "./groups/describe-doubt.ts";
export { clusterColumns } from "./heads/cluster-columns.ts";
export { columnCosines } from "./heads/column-cosines.ts";
export { identityHead } from "./heads/identity-head.ts";
export { scoreHead } from "./heads/score-head.ts";
export { withoutColumn } from "./heads/without-column.ts";
export { asPreciseAsTruth, lowestCommonHeight } from "./hierarchy/hierarchical-scores.ts";
export { type Reason, reasonsFor } from "./hierarchy/reasons.ts";
export {
  type ConfusedLabels,
  confusedLabels,
  type LabelConfusion,
  type LabelRecall,
} from "./metrics/confused-labels.ts";
export { ConfusionCounter } from "./metrics/confusion.ts";
export { type ComparedRule, type RuleAnswers, RuleComparison } from "./metrics/contest.ts";
export {
  type AgainstPublished,
  type Estimate,
  type RuleScores,
  scoreRules,
} from "./metrics/contest-result.ts";
export { type PredictedLabels, reportOf } from "./metrics/predicted-labels.ts";
export { type Recommendation, recommend } from "./metrics/recommend.ts";
export type { RuleResult } from "./metrics/rule-tally.ts";
export {
  type Comparison,
  describeFavored,
  type FavoredRules,
  type PairedCount,
  weighRules,
} from "./metrics/verdict.ts";
export { interpolationNames, interpolationsOf, resizeModes } from "./preprocessing/preprocessing.ts";
export {
  type NetworkPixels,
  type PreprocessingSource,
  type ResolvedPreprocessing,
  resolvePreprocessing,
} from "./preprocessing/resolve-preprocessing.ts";
export { isScalingName, scalingNameOf } from "./preprocessing/shorthands.ts";
export { sizeText } from "./preprocessing/size-text.ts";
export { applyPlan } from "./rules/apply-plan.ts";
export { OTHER } from "./rules/argmax.ts";
export { calibratedRule } from "./rules/calibrated-rule.ts";
export { baselineRule, fittingRule, headRuleNames, rulesFor, scoreRuleNames } from "./rules/fitting-rule.ts";
export { formerRuleNames } from "./rules/registry.ts";
export type {
  InsidePlan,
  LinearPlan,
  LogSumPlan,
  MaxPlan,
  MixturePlan,
  QuadraticPlan,
  WithOtherPlan,
} from "./rules/rule-plan.ts";
export { checkBesideOther, groupMass, prepareWithOther } from "./rules/with-other.ts";
export { nearestByHeadCosine, nearestByPath } from "./selections/nearest.ts";
export { classScores, indexOfLargest } from "./softmax.ts";
export { fitSynsets, type SynsetFit } from "./suggest/suggest-synset.ts";
