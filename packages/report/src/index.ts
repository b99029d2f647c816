export type {
  ConfusionJson,
  CoveragePointJson,
  EvaluationJson,
  FineClassJson,
  GroupJson,
  OtherJson,
  PredictionJson,
  RuleJson,
} from "@coarse/core";
export { evaluationCsv } from "./forms/evaluation-csv.ts";
export { evaluationJunit, type JunitOptions } from "./forms/evaluation-junit.ts";
export { evaluationMarkdown } from "./forms/evaluation-markdown.ts";
export type { ImageRow, Thumbnails } from "./page/payload.ts";
export { renderReport } from "./page/render-report.tsx";
export type { ReportOptions, RunFacts } from "./page/report-options.ts";
export { confusionPlot } from "./plots/confusion-plot.ts";
export { coveragePlot } from "./plots/coverage-plot.ts";
export type { DrawOptions } from "./plots/draw-options.ts";
export { reliabilityPlot } from "./plots/reliability-plot.ts";
export { rulesPlot } from "./plots/rules-plot.ts";
