import { UnreadableManifestError } from "../errors.ts";

/** A row of a manifest. */
export interface ManifestRow {
  readonly path: string;
  readonly label: string;
}

/** Names of columns as Keras, Hugging Face, Kaggle and others write them; the first that is there counts. */
const PATH_COLUMNS = [
  "path",
  "filename",
  "file_name",
  "filepath",
  "file_path",
  "file",
  "image_path",
  "image",
  "image_id",
];
const LABEL_COLUMNS = ["label", "class", "class_name", "category", "label_name"];
const IMAGE_NAME = /\.(avif|bmp|gif|hei[cf]|jfif|jpe?g?|png|tiff?|webp)$/i;

/** The rows of a text of the kind that the file's name says: JSON, a JSON value per line, or a table. */
export async function manifestRows(manifest: string, text: string): Promise<readonly ManifestRow[]> {
  const name = manifest.toLowerCase();
  const rows = name.endsWith(".json")
    ? jsonRows(manifest, text)
    : name.endsWith(".jsonl")
      ? jsonLines(manifest, text)
      : await tableRows(manifest, text);
  if (rows.length === 0) throw new UnreadableManifestError(manifest, "it names no image");
  checkLabelsAgree(manifest, rows);
  return rows;
}

async function tableRows(manifest: string, text: string): Promise<readonly ManifestRow[]> {
  const { parse } = await import("csv-parse/sync");
  const { table, delimiter } = separated(text);
  try {
    const records: readonly (readonly string[])[] = parse(table, {
      ...{ bom: true, delimiter, skip_empty_lines: true, trim: true },
    });
    const [header = [], ...rows] = records;
    const names = header.map((name) => name.toLowerCase());
    const hasNoHeader = header.length === 2 && IMAGE_NAME.test(header[0] ?? "");
    if (hasNoHeader)
      return records.map(([path, label], i) => checkedRow(manifest, { path, label }, `row ${i + 1}`));
    const [path, label] = [PATH_COLUMNS, LABEL_COLUMNS].map((known) => columnOf(known, { names, manifest }));
    return rows.map((row, i) =>
      checkedRow(manifest, { path: row[path ?? 0], label: row[label ?? 0] }, `row ${i + 1}`),
    );
  } catch (cause) {
    if (cause instanceof UnreadableManifestError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableManifestError(manifest, reason, { cause });
  }
}

function columnOf(
  known: readonly string[],
  { names, manifest }: { readonly names: readonly string[]; readonly manifest: string },
): number {
  const found = known.find((name) => names.includes(name));
  if (found !== undefined) return names.indexOf(found);
  const shown = names.filter((name) => name !== "").join(", ");
  throw new UnreadableManifestError(
    manifest,
    `it has no column ${known[0]}, but ${shown || "none with a name"}`,
  );
}

/** By Excel's line `sep=;`, else by what stands in the first line: a tab, a semicolon, a comma. */
function separated(text: string): { readonly table: string; readonly delimiter: string } {
  const [, said, rest] = /^\ufeff?sep=(.)(?:\r\n|[\r\n])([\s\S]*)$/i.exec(text) ?? [];
  if (said !== undefined && rest !== undefined) return { table: rest, delimiter: said };
  const [first = ""] = text.trimStart().split(/[\r\n]/, 1);
  return { table: text, delimiter: ["\t", ";"].find((sign) => first.includes(sign)) ?? "," };
}

function jsonRows(manifest: string, text: string): readonly ManifestRow[] {
  const value = parseJson(manifest, text);
  if (Array.isArray(value)) return value.map((row: unknown, i) => entryRow(manifest, row, `entry ${i + 1}`));
  if (typeof value !== "object" || value === null)
    throw new UnreadableManifestError(manifest, "it is neither a list nor an object");
  return Object.entries(value).map(([path, label]) => checkedRow(manifest, { path, label }, path));
}

function jsonLines(manifest: string, text: string): readonly ManifestRow[] {
  return text
    .split(/\r\n|[\r\n]/)
    .flatMap((line, i) =>
      line.trim() === "" ? [] : [entryRow(manifest, parseJson(manifest, line), `line ${i + 1}`)],
    );
}

function parseJson(manifest: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableManifestError(manifest, "it is no valid JSON", { cause });
  }
}

function entryRow(manifest: string, entry: unknown, place: string): ManifestRow {
  const fields = new Map<string, unknown>(Object.entries(Object(entry)));
  const [path, label] = [PATH_COLUMNS, LABEL_COLUMNS].map((names) =>
    fields.get(names.find((name) => fields.has(name)) ?? ""),
  );
  return checkedRow(manifest, { path, label }, place);
}

function checkedRow(
  manifest: string,
  { path, label }: { readonly path: unknown; readonly label: unknown },
  place: string,
): ManifestRow {
  if (typeof path !== "string" || path === "")
    throw new UnreadableManifestError(manifest, `${place} has no path`);
  if (typeof label !== "string" || label === "")
    throw new UnreadableManifestError(manifest, `${place} has no label`);
  return { path, label };
}

/** An image that is a cat in one row and a dog in another would count as wrong whatever is answered. */
function checkLabelsAgree(manifest: string, rows: readonly ManifestRow[]): void {
  const labels = new Map<string, string>();
  for (const { path, label } of rows) {
    const other = labels.get(path);
    if (other !== undefined && other !== label)
      throw new UnreadableManifestError(manifest, `it labels ${path} ${other} and ${label}`);
    labels.set(path, label);
  }
}
