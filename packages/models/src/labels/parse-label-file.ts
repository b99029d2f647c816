import { LabelFileError } from "../errors.ts";
import { type LabelList, labelsOfText } from "./parse-labels.ts";

/** Columns of a table of labels, as `coarse labels map` writes it. */
const COLUMNS = { label: "label", synset: "synset", status: "status" } as const;
/** Rows of these count; the others are for whoever reviews the table. */
const SETTLED = new Set(["certain", "reviewed"]);

/**
 * Reads a file of labels: a line of text for each, JSON (a list, an object of labels by index, Transformers' or timm's
 * `config.json`), or a table with tabs between the columns `label`, `synset` and `status`, of which the synsets of certain
 * and reviewed rows count.
 *
 * @param text - The file's.
 * @param source - What errors call it.
 * @returns The labels in the order of the outputs, and their synsets where the file has them.
 * @throws {LabelFileError} for a file without labels, or with empty ones
 */
export function parseLabelFile(text: string, source: string): LabelList {
  const content = text.replace(/^\uFEFF/, "");
  if (/^\s*[{[]/.test(content)) {
    const labels = labelsOfText(content);
    if (labels) return { labels };
    throw new LabelFileError(source, "it has no labels for the outputs 0, 1, 2 …: give a list, or id2label");
  }
  const lines = content.split(/\r\n|\n|\r/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  const [first = "", ...rows] = lines;
  if (lines.length === 0) throw new LabelFileError(source, "it is empty: give a line for each output");
  const isTable = first.includes("\t") && first.split("\t").some((cell) => cell.trim() === COLUMNS.label);
  if (isTable) return labelsOfTable(first, rows, source);
  const labels = lines.map((line) => line.trim());
  const empty = labels.indexOf("");
  if (empty >= 0)
    throw new LabelFileError(source, `its line ${empty + 1} is empty: give a label for each output`);
  return { labels };
}

function labelsOfTable(header: string, rows: readonly string[], source: string): LabelList {
  const names = header.split("\t").map((cell) => cell.trim());
  const places = {
    label: names.indexOf(COLUMNS.label),
    synset: names.indexOf(COLUMNS.synset),
    status: names.indexOf(COLUMNS.status),
  };
  const read = rows.map((row, at) => {
    const cells = row.split("\t").map((cell) => cell.trim());
    const [label = "", synset = "", status = "certain"] = [
      cells[places.label],
      cells[places.synset],
      cells[places.status],
    ];
    if (label === "")
      throw new LabelFileError(source, `its line ${at + 2} has no label: give one for each output`);
    return { label, synset: synset !== "" && SETTLED.has(status) ? synset : undefined };
  });
  if (read.length === 0)
    throw new LabelFileError(source, "it has a header and no rows: give one for each output");
  return {
    labels: read.map(({ label }) => label),
    ...(places.synset >= 0 && { synsets: read.map(({ synset }) => synset) }),
  };
}
