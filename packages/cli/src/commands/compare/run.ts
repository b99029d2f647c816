import { resolve } from "node:path";
import {
  type ComparedRule,
  groupMass,
  RuleComparison,
  recommend,
  rules,
  type SelectionOptions,
  scoreRules,
  selectGroups,
} from "@coarse/core";
import { matchFolders, type SkippedFile } from "@coarse/data";
import { loadTaxonomy } from "@coarse/taxonomy";
import { NoReadableImageError } from "../../errors.ts";
import { groupsForFolders } from "../../groups/groups-for-folders.ts";
import { forwardThrough } from "../../images/forward-images.ts";
import { listLabeledImages } from "../../images/list-labeled-images.ts";
import { listUnlabeledImages } from "../../images/list-unlabeled-images.ts";
import { wantFineModel } from "../../model/coarse-model.ts";
import { openInEngine } from "../../model/open-engine.ts";
import { quantizedFor } from "../../model/quantize-for-images.ts";
import { readWhilePrefetching } from "../../model/read-while-prefetching.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";
import { OtherScores } from "../evaluate/other-scores.ts";
import { growingRules } from "./head-size-curve.ts";
import type { CompareOptions } from "./options.ts";
import { comparisonJson, comparisonText } from "./report.ts";

/** `coarse compare DIR`: all rules, and several selections, on the same photos from one pass; which one to use. */
export async function compare(
  [directory = ""]: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
): Promise<void> {
  const folder = resolve(terminal.folder, directory);
  const listing = await listLabeledImages(directory, terminal.folder, options);
  const others =
    options.other === undefined ? [] : await listUnlabeledImages(resolve(terminal.folder, options.other));
  await using reading = await readWhilePrefetching(listing.images, options, terminal);
  const { model, prefetched } = reading;
  wantFineModel(model);
  const taxonomy = await loadTaxonomy(model.labelSet);
  const groups = await groupsForFolders(listing.folders, { options, taxonomy, terminal });
  const folders = matchFolders(listing.folders, groups, taxonomy);
  const also = [...options.also, ...(options.curve ? growingRules(groups) : [])];
  const entries = entriesOf({ ...options, also }, (choice) =>
    selectGroups(groups, { ...choice, head: model.head, taxonomy }),
  );
  const running = await quantizedFor(listing.images, model, { ...options, terminal });
  await using classifier = await openInEngine(running, options, terminal);
  const comparison = new RuleComparison(model.head, entries);
  const other = new OtherScores();
  const skipped = [...listing.skipped];
  const onSkip = (file: SkippedFile) => skipped.push(file);
  let decodedAccurately = 0;
  const onFallback = () => decodedAccurately++;
  const forward = forwardThrough(classifier, { ...options, terminal, prefetched, onFallback });
  for await (const { activations, images } of forward(listing.images, onSkip)) {
    comparison.add(
      activations,
      images.map((image) => groups.findIndex(({ name }) => name === folders.get(image.folder))),
    );
    other.add(groupMass(activations, groups), true);
  }
  if (comparison.truth.length === 0) throw new NoReadableImageError(skipped);
  for await (const { activations } of forward(others, onSkip))
    other.add(groupMass(activations, groups), false);
  const scores = scoreRules(comparison);
  const report = {
    options: { ...options, engine: classifier.engine },
    folder,
    groups,
    scores,
    comparison,
    other,
    skipped,
    decode: model.input.decode,
    decodedAccurately,
    recommendation: recommend(comparison, scores),
  };
  if (options.format === "json") await writeJson(terminal.out, comparisonJson(report));
  else terminal.out.write(`${comparisonText(report, terminal.style)}\n`);
}

/** The published rule first, then the others; with seeds, all of them again for each of the two similarities. */
function entriesOf(
  options: CompareOptions,
  groupsBy: (choice: SelectionOptions) => ComparedRule["groups"],
): readonly ComparedRule[] {
  const names = [...new Set([...Object.values(rules).map(({ name }) => name), ...options.also])];
  const { seeds, k } = options;
  const selections =
    seeds === undefined && k === undefined
      ? (["hyponyms"] as const)
      : (["hyponyms", "head-cosine", "path-similarity"] as const);
  return selections.flatMap((select) => {
    const chosen = select === "hyponyms" ? {} : { ...(seeds && { seeds }), ...(k !== undefined && { k }) };
    const groups = groupsBy({ select, ...chosen });
    return names.map((rule) => ({ rule, select, groups }));
  });
}
