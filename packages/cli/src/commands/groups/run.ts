import { describeClasses, parseGroups, resolveTerm, type TermOptions } from "@coarse/core";
import { loadTaxonomy, type Taxonomy } from "@coarse/taxonomy";
import { withNouns } from "../../groups/read-groups.ts";
import type { ExplainedTermJson, GroupsJson } from "../../json/groups.ts";
import type { GlobalOptions } from "../../options/global-options.ts";
import { counted } from "../../terminal/counted.ts";
import { fitText } from "../../terminal/fit-text.ts";
import { shorten } from "../../terminal/table.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";

export interface GroupsOptions extends GlobalOptions {
  readonly labelSet: string;
}

/** `coarse groups TERM…`: synset, definition, classes and other senses of each term. */
export async function groups(
  operands: readonly string[],
  options: GroupsOptions,
  terminal: Terminal,
): Promise<void> {
  const taxonomy = await loadTaxonomy(options.labelSet);
  const terms = operands.flatMap((operand) => operand.split(","));
  const explanations: GroupsJson = await withNouns((nouns) =>
    terms.flatMap((term) => explain(term, taxonomy, nouns)),
  );
  if (options.format === "json") return writeJson(terminal.out, explanations);
  const text = explanations.map((explanation) => explanationText(explanation, taxonomy)).join("\n\n");
  terminal.out.write(`${fitText(text, terminal.style)}\n`);
}

function explain(text: string, taxonomy: Taxonomy, nouns: TermOptions): ExplainedTermJson[] {
  return parseGroups(text, taxonomy, nouns).map(({ name, synset: synsetName, classIndices }) => {
    const synset = synsetName === undefined ? undefined : taxonomy.synset(synsetName);
    const term = text.slice(text.indexOf("=") + 1).trim();
    // only a group of a single term has a synset, and only a word has other senses
    const otherSenses = synset ? resolveTerm(term, taxonomy, nouns).otherSenses : [];
    return {
      term,
      name,
      ...(synset && { synset: synset.name, wnid: synset.wnid, definition: synset.definition }),
      classes: classIndices,
      otherSenses: otherSenses.map((sense) => ({
        synset: sense.synset.name,
        definition: sense.synset.definition,
        classes: sense.synset.classIndices,
      })),
    };
  });
}

function explanationText(explanation: ExplainedTermJson, taxonomy: Taxonomy): string {
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
