import { resolve } from "node:path";
import { backOff, type Group, type PreparedRule, prepareRule, reasonsFor, softmax } from "@coarse/core";
import type { SkippedFile } from "@coarse/data";
import type { Model } from "@coarse/models";
import type { RunningClassifier } from "@coarse/runtime";
import { loadTaxonomy, type Taxonomy } from "@coarse/taxonomy";
import { NoReadableImageError, NothingToAnswerError } from "../../errors.ts";
import { readGroups } from "../../groups/read-groups.ts";
import { loadImages } from "../../images/load-images.ts";
import { asMade, checkCoarseModel, prepareOutputs } from "../../model/coarse-model.ts";
import { openInEngine } from "../../model/open-engine.ts";
import { readModelToRun } from "../../model/read-model-option.ts";
import { ruleAdditions, selectMembers } from "../../options/coarse-options.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";
import type { Answer, ClassificationReport, ClassifyOptions, GroupAnswer } from "./options.ts";
import { classificationJson, classificationText } from "./report.ts";

/** `coarse classify IMAGE…`: the coarse class of single images, its probabilities, and why. */
export async function classify(
  files: readonly string[],
  options: ClassifyOptions,
  terminal: Terminal,
): Promise<void> {
  const model = await readModelToRun(options, terminal);
  checkCoarseModel(model, options);
  const { coarse } = model;
  if (!coarse && options.groups === undefined && options.confidence === undefined)
    throw new NothingToAnswerError();
  const taxonomy = await loadTaxonomy(model.labelSet);
  const { groups, prepared } = coarse
    ? { groups: coarse.groups, prepared: prepareOutputs(coarse) }
    : await prepareGroups(model, options, terminal);
  await using classifier = await openInEngine(model, options, terminal);
  const asked = { classifier, groups, prepared, options, terminal, isFine: !coarse };
  const found = await classifyFiles(files, asked);
  if (found.answers.length === 0) throw new NoReadableImageError(found.skipped);
  const made = coarse ? asMade(options, coarse) : options;
  const { engine } = classifier;
  const { decode } = model.input;
  const answered = { taxonomy, groups, labels: prepared?.labels ?? [], decode, ...found };
  const report = { options: { ...made, engine }, ...answered };
  if (options.format === "json") await writeJson(terminal.out, classificationJson(report));
  else terminal.out.write(`${classificationText(report, terminal.style)}\n`);
}

async function prepareGroups(model: Model, options: ClassifyOptions, terminal: Terminal) {
  if (options.groups === undefined) return { groups: [], prepared: undefined };
  const { head } = model;
  const taxonomy = await loadTaxonomy(model.labelSet);
  const named = await readGroups(options.groups, taxonomy, terminal.folder);
  const groups = selectMembers(named, options, { head, taxonomy });
  return { groups, prepared: prepareRule(options.rule, { head, groups, ...ruleAdditions(options) }) };
}

interface Asked {
  readonly classifier: RunningClassifier;
  readonly groups: readonly Group[];
  readonly prepared: PreparedRule | undefined;
  readonly options: ClassifyOptions;
  readonly terminal: Terminal;
  /** Whether the logits are those of fine classes, which are the reasons. */
  readonly isFine: boolean;
}

async function classifyFiles(
  files: readonly string[],
  asked: Asked,
): Promise<Pick<ClassificationReport, "answers" | "skipped" | "decodedAccurately">> {
  const { classifier, options, terminal } = asked;
  const answers: Answer[] = [];
  const skipped: SkippedFile[] = [];
  const onSkip = (file: SkippedFile) => skipped.push(file);
  let decodedAccurately = 0;
  const onFallback = () => decodedAccurately++;
  const images = files.map((file) => ({ file, folder: "", path: resolve(terminal.folder, file) }));
  const loading = { ...options, terminal, input: classifier.input, onSkip, onFallback };
  for await (const loaded of loadImages(images, loading)) {
    const { logits, features, count } = await classifier.forward(loaded);
    for (const [image, { file }] of loaded.images.entries())
      answers.push({
        file,
        ...answerOf(
          {
            logits: rowOf(logits, { image, count }),
            features: rowOf(features, { image, count }),
          },
          asked,
        ),
      });
  }
  return { answers, skipped, decodedAccurately };
}

function rowOf(rows: Float32Array, { image, count }: { readonly image: number; readonly count: number }) {
  const width = rows.length / count;
  return rows.subarray(image * width, (image + 1) * width);
}

function answerOf(
  image: { readonly logits: Float32Array; readonly features: Float32Array },
  { classifier: { taxonomy }, groups, prepared, options, isFine }: Asked,
): Omit<Answer, "file"> {
  const { confidence } = options;
  return {
    ...(prepared && { group: groupAnswer(prepared, { ...image, groups, taxonomy, isFine }) }),
    ...(confidence !== undefined && { backedOff: backOff(image.logits, taxonomy, { confidence }) }),
  };
}

function groupAnswer(
  prepared: PreparedRule,
  {
    groups,
    taxonomy,
    isFine,
    ...image
  }: {
    readonly logits: Float32Array;
    readonly features: Float32Array;
    readonly groups: readonly Group[];
    readonly taxonomy: Taxonomy;
    readonly isFine: boolean;
  },
): GroupAnswer {
  const { probabilities, predicted } = prepared.apply({ ...image, count: 1 });
  const label = predicted[0] ?? -1;
  const used = new Set(groups.flatMap(({ classIndices }) => classIndices));
  const outside = taxonomy.classes.flatMap(({ index }) => (used.has(index) ? [] : [index]));
  const classIndices = groups[label]?.classIndices ?? outside;
  return {
    label: prepared.labels[label] ?? "",
    probabilities: [...probabilities],
    because: isFine ? reasonsFor(classIndices, { fine: softmax(image.logits), taxonomy }) : [],
  };
}
