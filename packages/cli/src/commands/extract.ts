import { resolve } from "node:path";
import { averageColumns } from "@coarse/core";
import { readModel, replaceModelHead, writeModel } from "@coarse/models";
import { loadTaxonomy } from "@coarse/taxonomy";
import { type CoarseOptions, selectMembers } from "../coarse-options.ts";
import { RuleNotExportableError } from "../errors.ts";
import { readGroups } from "../read-groups.ts";
import type { Terminal } from "../terminal.ts";

export interface ExtractOptions extends CoarseOptions {
  readonly groups: string;
  readonly out: string;
}

/** `coarse extract`: the coarse classifier as a model file of its own, with a head of one column per group. */
export async function extract(
  _operands: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.rule !== "average") throw new RuleNotExportableError(options.rule);
  const model = await readModel(resolve(terminal.folder, options.model), {
    preprocessing: options.preprocessing,
  });
  const taxonomy = await loadTaxonomy(model.labelSet);
  const named = await readGroups(options.groups, taxonomy, terminal.folder);
  const groups = selectMembers(named, options, { head: model.head, taxonomy });
  const coarse = replaceModelHead(model, averageColumns(model.head, groups), { groups, rule: options.rule });
  await writeModel(coarse, resolve(terminal.folder, options.out));
  const { kernel, bias } = coarse.head;
  const written = {
    out: options.out,
    groups: groups.map(({ name, synset, classIndices }) => ({ name, synset, classes: classIndices })),
    rule: options.rule,
    headParameters: kernel.length + bias.length,
  };
  const names = groups.map(({ name }) => name).join(", ");
  terminal.out.write(
    options.format === "json"
      ? `${JSON.stringify(written)}\n`
      : `Wrote ${options.out}: ${names}, in this order; a head of ${written.headParameters} numbers\n`,
  );
}
