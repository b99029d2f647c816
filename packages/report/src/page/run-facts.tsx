import type { EvaluationJson } from "@coarse/core";
import type { JSX } from "preact";
import type { RunFacts as Facts } from "./report-options.ts";

function engineText({ engine, int8 }: EvaluationJson["model"]): string {
  if (!int8) return engine;
  return `${engine}, int8: ${int8.sameAnswers} of ${int8.images} photos keep their likeliest class`;
}

/** How the evaluation is made again. */
export function RunFacts({
  run,
  evaluation,
}: {
  readonly run: Facts;
  readonly evaluation: EvaluationJson;
}): JSX.Element {
  const { model, select, rule, seconds } = evaluation;
  const facts = [
    ["model", model.source],
    ["SHA-256 of the model", run.modelHash],
    ["label set", model.labelSet],
    ["engine", engineText(model)],
    ["classes chosen by", select],
    ["rule", rule],
    ["seconds", seconds.toFixed(1)],
    ["finished", run.finished],
    ...Object.entries(run.versions),
  ];
  return (
    <>
      <pre class="command">
        <code>{run.command}</code>
      </pre>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
