import { resolve } from "node:path";
import { type Classification, type CoarseClassifier, createCoarseClassifier } from "@coarse/core";
import type { SkippedFile } from "@coarse/data";
import { openClassifier } from "@coarse/runtime";
import { loadTaxonomy } from "@coarse/taxonomy";
import { type CoarseOptions, selectMembers } from "../coarse-options.ts";
import { NoReadableImageError } from "../errors.ts";
import { loadImages } from "../load-images.ts";
import { readGroups } from "../read-groups.ts";
import { readModelOption } from "../read-model-option.ts";
import { formatTable } from "../table.ts";
import type { Terminal } from "../terminal.ts";

export interface ClassifyOptions extends CoarseOptions {
  readonly groups: string;
}

interface Answer extends Classification {
  readonly file: string;
}

interface Answers {
  readonly answers: readonly Answer[];
  readonly skipped: readonly SkippedFile[];
}

/** `coarse classify IMAGE…`: the coarse class of single images and its probabilities. */
export async function classify(
  files: readonly string[],
  options: ClassifyOptions,
  terminal: Terminal,
): Promise<void> {
  const model = await readModelOption(options, terminal);
  const taxonomy = await loadTaxonomy(model.labelSet);
  const named = await readGroups(options.groups, taxonomy, terminal.folder);
  const groups = selectMembers(named, options, { head: model.head, taxonomy });
  await using classifier = await openClassifier(model, options);
  const coarse = createCoarseClassifier(classifier, groups, { rule: options.rule });
  const answers = await classifyFiles(files, coarse, { ...options, terminal });
  if (answers.answers.length === 0) throw new NoReadableImageError(answers.skipped);
  const text =
    options.format === "json" ? answersJson(answers, coarse, options) : answersText(answers, coarse);
  terminal.out.write(`${text}\n`);
}

async function classifyFiles(
  files: readonly string[],
  coarse: CoarseClassifier,
  options: ClassifyOptions & { terminal: Terminal },
): Promise<Answers> {
  const answers: Answer[] = [];
  const skipped: SkippedFile[] = [];
  const onSkip = (file: SkippedFile) => skipped.push(file);
  const images = files.map((file) => ({ file, folder: "", path: resolve(options.terminal.folder, file) }));
  for await (const loaded of loadImages(images, { ...options, input: coarse.classifier.input, onSkip })) {
    const found = await coarse.classify(loaded);
    answers.push(...found.map((answer, i) => ({ file: loaded.images[i]?.file ?? "", ...answer })));
  }
  return { answers, skipped };
}

function answersJson(
  { answers, skipped }: Answers,
  coarse: CoarseClassifier,
  options: ClassifyOptions,
): string {
  return JSON.stringify({
    model: { source: options.model, labelSet: coarse.classifier.taxonomy.labelSet, engine: options.engine },
    groups: coarse.groups.map(({ name, synset, classIndices }) => ({ name, synset, classes: classIndices })),
    select: options.select,
    rule: options.rule,
    labels: coarse.labels,
    skipped,
    predictions: answers.map(({ file, label, probabilities }) => ({ file, predicted: label, probabilities })),
  });
}

function answersText({ answers, skipped }: Answers, { labels }: CoarseClassifier): string {
  const rows = answers.map(({ file, label, probabilities }) => [
    file,
    label,
    ...probabilities.map((probability) => probability.toFixed(3)),
  ]);
  const head = ["image", "class", ...labels];
  const table = formatTable(rows, { head, right: labels.map((_, column) => column + 2) });
  return [table, ...skipped.map(({ file, reason }) => `skipped ${file}: ${reason}`)].join("\n");
}
