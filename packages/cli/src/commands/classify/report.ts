import type { BackedOffAnswer, Reason } from "@coarse/core";
import type { Taxonomy } from "@coarse/taxonomy";
import type { BackedOffAnswerJson, ClassifyJson } from "../../json/classify.ts";
import { fitText } from "../../terminal/fit-text.ts";
import { shownName } from "../../terminal/printable.ts";
import { plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatTable } from "../../terminal/table.ts";
import { groupsJson } from "../groups/group-json.ts";
import type { Answer, ClassificationReport, GroupAnswer } from "./options.ts";

/** Labels that have columns of their own. */
const MOST_LABELS = 20;

/** The JSON of `coarse classify`. */
export function classificationJson(report: ClassificationReport): ClassifyJson {
  const { options, taxonomy, groups, labels, answers, skipped, decode, decodedAccurately } = report;
  const { model, engine, select, rule, temperature, other, threshold, confidence } = options;
  return {
    model: { source: model, labelSet: taxonomy.labelSet, engine, preprocessing: { decode } },
    groups: groupsJson(groups),
    select,
    rule,
    temperature,
    ...(other && { other: { threshold } }),
    ...(confidence !== undefined && { confidence }),
    labels,
    skipped,
    ...(decodedAccurately > 0 && { decodedAccurately }),
    predictions: answers.map(({ file, group, backedOff }) => ({
      file,
      predicted: group?.label,
      probabilities: group?.probabilities,
      because: group?.because,
      ...(backedOff && { answer: backedOffJson(backedOff, taxonomy) }),
    })),
  };
}

function backedOffJson(
  { synset, probability, because }: BackedOffAnswer,
  taxonomy: Taxonomy,
): BackedOffAnswerJson {
  return {
    label: nameOf(synset, taxonomy),
    synset: synset.name,
    wnid: synset.wnid,
    classes: synset.classIndices.length,
    probability,
    because,
  };
}

/** What `coarse classify` prints for people. */
export function classificationText(report: ClassificationReport, style: TerminalStyle = plainStyle): string {
  const { labels, answers, skipped, taxonomy, options } = report;
  const backsOff = options.confidence !== undefined;
  const shown = labels.length > MOST_LABELS ? ["probability"] : labels;
  const groupHead = labels.length > 0 ? ["class", ...shown] : [];
  const answerHead = backsOff ? [`at ${options.confidence}`, "probability"] : [];
  const head = ["image", ...groupHead, ...answerHead, "because"];
  const right = head.flatMap((_, column) =>
    (column > 1 && column < 1 + groupHead.length) || column === head.length - 2 ? [column] : [],
  );
  const table = formatTable(
    answers.map((answer) => rowOf(answer, labels, taxonomy)),
    { head, right, style },
  );
  const lines = skipped.map(({ file, reason }) => `skipped ${shownName(file)}: ${shownName(reason)}`);
  return fitText([table, ...lines].join("\n"), style);
}

function rowOf(
  { file, group, backedOff }: Answer,
  labels: readonly string[],
  taxonomy: Taxonomy,
): readonly string[] {
  return [
    file,
    ...(group ? [group.label, ...shownProbabilities(group, labels).map((p) => p.toFixed(3))] : []),
    ...(backedOff ? [nameOf(backedOff.synset, taxonomy), backedOff.probability.toFixed(3)] : []),
    reasonsText(backedOff?.because ?? group?.because ?? []),
  ];
}

/** Those of all labels, or of the answer alone where a table would have too many columns. */
function shownProbabilities(
  { label, probabilities }: GroupAnswer,
  labels: readonly string[],
): readonly number[] {
  if (labels.length <= MOST_LABELS) return probabilities;
  return [probabilities[labels.indexOf(label)] ?? Number.NaN];
}

function reasonsText(because: readonly Reason[]): string {
  return because.map(({ label, probability }) => `${label} ${probability.toFixed(2)}`).join(", ");
}

/** A class by its label, a hypernym by its first lemma. */
function nameOf({ name, lemmas }: BackedOffAnswer["synset"], taxonomy: Taxonomy): string {
  const own = taxonomy.classes.find(({ synset }) => synset === name);
  return own?.label ?? (lemmas[0] ?? name).replaceAll("_", " ");
}
