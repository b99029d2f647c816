import { basename } from "node:path";
import type { Suggestion } from "@coarse/core";
import { type SuggestOptions, suggest as suggestGroups, suggestionJson } from "@coarse/pipeline";
import { suggestedGroups } from "@coarse/pipeline/internal";
import type { GlobalOptions } from "../../options/global-options.ts";
import { contextOf } from "../../pipeline-context.ts";
import { fitText } from "../../terminal/fit-text.ts";
import { oneLine, printable, shownName } from "../../terminal/printable.ts";
import { shellQuote } from "../../terminal/shell-quote.ts";
import { plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatTable } from "../../terminal/table.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";

/** `coarse suggest DIR`: groups for the folders of photos, from their names and from what the network sees in them. */
export async function suggest(
  [directory = ""]: readonly string[],
  options: SuggestOptions & GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const suggestion = await suggestGroups(directory, options, contextOf(terminal, options));
  if (options.format === "json") await writeJson(terminal.out, suggestionJson(suggestion));
  else terminal.out.write(`${suggestionText(suggestion, directory, terminal.style)}\n`);
}

/** To be copied into a shell, which must run nothing of it. */
function quoted(text: string): string {
  return /["$`\\!]/.test(text) ? shellQuote([text]) : `"${text}"`;
}

function suggestionText(
  suggestion: Suggestion,
  directory: string,
  style: TerminalStyle = plainStyle,
): string {
  const { proposals, unmatched, k, warnings } = suggestion;
  const rows = proposals.map(({ folder, synset, from, share, purity, seed }) => [
    folder,
    synset.name,
    from,
    String(synset.classIndices.length),
    share.toFixed(2),
    purity.toFixed(2),
    String(seed),
  ]);
  const head = ["folder", "synset", "from its", "classes", "share", "purity", "seed"];
  const seedClasses = proposals.map(({ seed }) => seed).join(",");
  const told = [
    `${proposals.length} groups for the folders of ${shownName(basename(directory))}: of what the network sees in a folder, the share under the synset; purity: of all that folders have there, the folder's`,
    formatTable(rows, { head, right: [3, 4, 5, 6], style }),
    ...warnings.map((warning) => oneLine(`warning: ${warning}`)),
    ...unmatched.map((folder) => `warning: nothing fits ${shownName(folder)}: name a group for it`),
  ];
  // the options are left in one line, to be copied
  return [
    fitText(told.join("\n\n"), style),
    `--groups ${quoted(printable(suggestedGroups(suggestion)))}`,
    ...(k === undefined ? [] : [`--select head-cosine --seed-classes ${seedClasses} --k ${k}`]),
  ].join("\n\n");
}
