import type { EvaluationJson, PredictionJson } from "@coarse/core";
import { create } from "xmlbuilder2";
import { escapeControls } from "./escape-controls.ts";

/** What a CI server is to be told besides the results. */
export interface JunitOptions {
  /** The least accuracy: below it the one test that decides fails, and wrong photos are only mentioned. */
  readonly failUnder?: number | undefined;
}

/** Elements of a builder that are added to. */
type Element = ReturnType<ReturnType<typeof create>["ele"]>;

/**
 * JUnit's XML: a suite per true label with a case per photo, and a suite for the accuracy. Without `failUnder` a wrong
 * photo is a failure; with it the accuracy alone decides. Files that could not be read are skipped cases.
 *
 * @param evaluation - As `coarse evaluate --format json` prints it.
 * @param options - `failUnder`: the least accuracy, 0 to 1.
 * @returns The content of the file.
 */
export function evaluationJunit(evaluation: EvaluationJson, { failUnder }: JunitOptions = {}): string {
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\u{fffd}" });
  const root = document.ele("testsuites", { name: "coarse evaluate", time: evaluation.seconds });
  if (failUnder !== undefined) addAccuracy(root, evaluation, failUnder);
  const { confusion, predictions, skipped } = evaluation;
  for (const label of confusion.labels) {
    const own = predictions.filter((prediction) => prediction.label === label);
    if (own.length > 0) addLabel(root, { label, predictions: own, isFailure: failUnder === undefined });
  }
  if (skipped.length > 0) addSkipped(root, skipped);
  return `${document.end({ prettyPrint: true })}\n`;
}

function addAccuracy(root: Element, { accuracy, interval }: EvaluationJson, failUnder: number): void {
  const failures = accuracy < failUnder ? 1 : 0;
  const suite = root.ele("testsuite", { name: "accuracy", tests: 1, failures });
  const test = suite.ele("testcase", { classname: "accuracy", name: `accuracy is at least ${failUnder}` });
  const found = `accuracy ${accuracy.toFixed(3)}, 95 % interval ${interval.map((end) => end.toFixed(3)).join(" to ")}`;
  if (failures > 0) test.ele("failure", { message: found, type: "accuracy" });
  else test.ele("system-out").txt(found);
}

function addLabel(
  root: Element,
  {
    label,
    predictions,
    isFailure,
  }: { label: string; predictions: readonly PredictionJson[]; isFailure: boolean },
): void {
  const wrong = predictions.filter(({ predicted }) => predicted !== label).length;
  const name = escapeControls(label);
  const suite = root.ele("testsuite", { name, tests: predictions.length, failures: isFailure ? wrong : 0 });
  for (const { file, predicted } of predictions) {
    const test = suite.ele("testcase", { classname: name, name: escapeControls(file) });
    if (predicted === label) continue;
    const message = escapeControls(`expected ${label}, but got ${predicted}`);
    if (isFailure) test.ele("failure", { message, type: "prediction" });
    else test.ele("system-out").txt(message);
  }
}

function addSkipped(root: Element, skipped: EvaluationJson["skipped"]): void {
  const size = skipped.length;
  const suite = root.ele("testsuite", { name: "files that can't be read", tests: size, skipped: size });
  for (const { file, reason } of skipped)
    suite
      .ele("testcase", { classname: "skipped", name: escapeControls(file) })
      .ele("skipped", { message: escapeControls(reason) });
}
