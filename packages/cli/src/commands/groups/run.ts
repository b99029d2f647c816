import { describeClasses } from "@coarse/core/internal";
import { taxonomyOfLabels } from "@coarse/models";
import { type ExplainedTerm, explainTerms } from "@coarse/pipeline";
import { counted, shorten, wantedLabels } from "@coarse/pipeline/internal";
import { loadTaxonomy, type Taxonomy } from "@coarse/taxonomy";
import type { GlobalOptions } from "../../options/global-options.ts";
import { contextOf } from "../../pipeline-context.ts";
import { fitText } from "../../terminal/fit-text.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";

export interface GroupsOptions extends GlobalOptions {
  readonly labelSet: string;
  readonly labels?: string;
}

/** `coarse groups TERM…`: synset, definition, classes and other senses of each term. */
export async function groups(
  operands: readonly string[],
  options: GroupsOptions,
  terminal: Terminal,
): Promise<void> {
  const taxonomy = await taxonomyOf(options, terminal);
  const terms = operands.flatMap((operand) => operand.split(","));
  const explanations = await explainTerms(terms, taxonomy);
  if (options.format === "json") return writeJson(terminal.out, explanations);
  const text = explanations.map((explanation) => explanationText(explanation, taxonomy)).join("\n\n");
  terminal.out.write(`${fitText(text, terminal.style)}\n`);
}

/** That of the labels in a file, or of a known set. */
async function taxonomyOf(options: GroupsOptions, terminal: Terminal): Promise<Taxonomy> {
  const list = await wantedLabels(options, contextOf(terminal, options));
  return list ? taxonomyOfLabels(list) : loadTaxonomy(options.labelSet);
}

function explanationText(explanation: ExplainedTerm, taxonomy: Taxonomy): string {
  const { term, synset, wnid, definition, classes, otherSenses } = explanation;
  const labels = classes.map((index) => `${taxonomy.classes[index]?.label ?? ""} #${index}`);
  return [
    [term, synset, wnid].filter((part) => part !== undefined).join("  "),
    ...(definition ? [`  ${definition}`] : []),
    `  ${counted(classes.length, "class", "classes")}: ${shorten(labels, 12)}`,
    ...otherSenses.map(
      (sense) => `  also ${sense.synset}: ${sense.definition}: ${describeClasses(sense.classes, taxonomy)}`,
    ),
  ].join("\n");
}
