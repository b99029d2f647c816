import type { EvaluationJson } from "@coarse/core";
import { describeFavored } from "@coarse/core/internal";
import type { JSX } from "preact";
import { type Reliability, reliabilityOf } from "../reliability.ts";
import { ClassesTable } from "./classes-table.tsx";
import { Figure } from "./figure.tsx";
import { counted, percent, percentRange } from "./figures.ts";
import { ReliabilityTable, RulesTable } from "./figures-tables.tsx";
import { GroupsTree } from "./groups-tree.tsx";
import { LabelText } from "./label-text.tsx";
import { Matrix } from "./matrix.tsx";
import type { ReportOptions } from "./report-options.ts";
import { RunFacts } from "./run-facts.tsx";
import { Scroller } from "./scroller.tsx";
import { Section } from "./section.tsx";

/** Plots of a page, as SVG. */
export interface PagePlots {
  readonly rules: string;
  readonly reliability: string;
  readonly coverage?: string;
}

interface PageProps {
  readonly evaluation: EvaluationJson;
  readonly options: ReportOptions;
  readonly plots: PagePlots;
}

/** All that the page shows before its script adds the photos. */
export function ReportPage({ evaluation, options, plots }: PageProps): JSX.Element {
  const { confusion, groups, skipped } = evaluation;
  const { taxonomy, run } = options;
  return (
    <>
      <a class="skip" href="#photos">
        Skip to the photos
      </a>
      <Header evaluation={evaluation} title={options.title} />
      <main>
        <Summary evaluation={evaluation} />
        <Section id="matrix" title="Confusion matrix">
          <Matrix confusion={confusion} />
        </Section>
        <Section id="photos" title="Photos">
          <div id="photo-browser">
            <noscript>The photos are shown by a script, which this browser does not run.</noscript>
          </div>
        </Section>
        <Plots evaluation={evaluation} plots={plots} />
        <Section id="classes" title="Each class">
          <ClassesTable confusion={confusion} />
        </Section>
        <Section id="groups" title="What the groups cover">
          <GroupsTree groups={groups} taxonomy={taxonomy} />
        </Section>
        {skipped.length > 0 && <Skipped skipped={skipped} />}
        <Section id="run" title="How to repeat this">
          <RunFacts run={run} evaluation={evaluation} />
        </Section>
      </main>
      <footer>
        Made by Coarse: coarse classes out of a classifier that someone else trained, with no training.
      </footer>
    </>
  );
}

function Header({
  title,
  evaluation,
}: {
  readonly title: string;
  readonly evaluation: EvaluationJson;
}): JSX.Element {
  const parts = [
    ["matrix", "Matrix"],
    ["photos", "Photos"],
    ["rules", "Rules"],
    ["classes", "Classes"],
    ["groups", "Groups"],
    ...(evaluation.skipped.length > 0 ? [["skipped", "Skipped"]] : []),
    ["run", "Repeat"],
  ];
  return (
    <header>
      <div class="bar-top">
        <p class="brand">Coarse</p>
        <nav aria-label="Parts of the report">
          {parts.map(([id, name]) => (
            <a href={`#${id}`}>{name}</a>
          ))}
        </nav>
        <button type="button" id="theme" aria-pressed="false">
          Dark
        </button>
      </div>
      <h1>
        <LabelText label={title} />
      </h1>
    </header>
  );
}

function Summary({ evaluation }: { readonly evaluation: EvaluationJson }): JSX.Element {
  const { accuracy, interval, images, rule, verdict, groups, model } = evaluation;
  const right = evaluation.predictions.filter(({ label, predicted }) => label === predicted).length;
  return (
    <div class="summary">
      <p class="accuracy">
        <strong>{percent(accuracy)}</strong> <span>right</span>
      </p>
      <dl>
        <div>
          <dt>95 % interval</dt>
          <dd>{percentRange(interval)}</dd>
        </div>
        <div>
          <dt>photos</dt>
          <dd>
            {right.toLocaleString("en")} of {counted(images, "photo")}
          </dd>
        </div>
        <div>
          <dt>groups</dt>
          <dd>{groups.length}</dd>
        </div>
        <div>
          <dt>rule</dt>
          <dd>{rule}</dd>
        </div>
        <div>
          <dt>model</dt>
          <dd>{model.source.split(/[\\/]/).pop()}</dd>
        </div>
      </dl>
      {verdict && <p class="verdict">{describeFavored(verdict)}</p>}
    </div>
  );
}

function Plots({
  evaluation,
  plots,
}: {
  readonly evaluation: EvaluationJson;
  readonly plots: PagePlots;
}): JSX.Element {
  const reliability = reliabilityOf(evaluation);
  return (
    <div class="pair">
      <Section id="rules" title="Rules side by side">
        <Figure
          svg={plots.rules}
          caption={`Accuracy of every rule on the same photos, with its 95 % interval; filled: ${evaluation.rule}, which this report is about.`}
        >
          <RulesTable rules={evaluation.rules} />
        </Figure>
      </Section>
      <Section id="reliability" title="How sure, how right">
        <Figure svg={plots.reliability} caption={reliabilityCaption(reliability)}>
          <ReliabilityTable bins={reliability.bins} />
        </Figure>
      </Section>
      {plots.coverage && (
        <Section id="coverage" title="Saying nothing">
          <Figure svg={plots.coverage} caption={coverageCaption(evaluation.other?.images ?? 0)} />
        </Section>
      )}
    </div>
  );
}

function reliabilityCaption({ error, calibrated }: Reliability): string {
  return [
    "Above the diagonal it is more often right than it claims, below it less often.",
    `Expected calibration error ${error.toFixed(3)}${calibrated ? "" : "."}`,
    ...(calibrated
      ? [
          `as it stands; ${calibrated.error.toFixed(3)}, the thin line, with a temperature of ${calibrated.temperature.toFixed(2)}, on photos that it was not fitted on.`,
        ]
      : []),
  ].join(" ");
}

function coverageCaption(outside: number): string {
  const others = outside > 0 ? `, against ${counted(outside, "photo")} that belong to no group` : "";
  return `How right the answers are when only the surest share of the photos is answered${others}.`;
}

function Skipped({ skipped }: Pick<EvaluationJson, "skipped">): JSX.Element {
  return (
    <Section id="skipped" title="Skipped files">
      <Scroller name="List of skipped files" isTall>
        <table class="figures text">
          <thead>
            <tr>
              <th scope="col">file</th>
              <th scope="col">reason</th>
            </tr>
          </thead>
          <tbody>
            {skipped.map(({ file, reason }) => (
              <tr>
                <th scope="row">{file}</th>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </Section>
  );
}
