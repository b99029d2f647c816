import { field, isList, isObject } from "../formats/containers/json.ts";
import type { Json } from "../types.ts";

/** What the outputs of a model mean, in their order. */
export interface LabelList {
  readonly labels: readonly string[];
  /** Synset of each label, by name or wnid, where it is known. */
  readonly synsets?: readonly (string | undefined)[];
}

/** Under these names programs keep labels: Ultralytics, Transformers, timm, Teachable Machine, and others. */
const KEYS = ["id2label", "names", "label_names", "labels", "class_names", "classes"] as const;
/** Transformers' names for classes that nobody named. */
const UNNAMED = /^LABEL_\d+$/;

/**
 * The labels that a JSON value tells: a list, an object of them by index, or a configuration that has either under one of
 * the usual keys.
 *
 * @param value - What `JSON.parse` gives.
 * @returns The labels by index; `undefined` where there are none, or a gap between them.
 */
export function labelsOfJson(value: Json | undefined): readonly string[] | undefined {
  return listOf(value) ?? byIndex(value) ?? labelsOfEntries(value);
}

/** The labels under one of the usual keys. */
export function labelsOfEntries(value: Json | undefined): readonly string[] | undefined {
  for (const key of KEYS) {
    const held = field(value, key);
    const found =
      listOf(held) ?? byIndex(held) ?? (typeof held === "string" ? labelsOfText(held) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** Labels in a text of JSON, or of Python as Ultralytics writes it: `{0: 'cat', 1: "dog's"}`. */
export function labelsOfText(text: string): readonly string[] | undefined {
  const json = jsonOf(text);
  return json === undefined ? pythonLabels(text) : labelsOfJson(json);
}

function listOf(value: Json | undefined): readonly string[] | undefined {
  if (!isList(value) || value.length === 0) return undefined;
  const texts = value.filter((label) => typeof label === "string");
  return texts.length === value.length ? named(texts) : undefined;
}

function byIndex(value: Json | undefined): readonly string[] | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0) return undefined;
  return inOrder(
    entries.map(([key, label]) => [key, typeof label === "string" ? label : undefined] as const),
  );
}

function inOrder(
  entries: readonly (readonly [key: string, label: string | undefined])[],
): readonly string[] | undefined {
  const labels = new Array<string>(entries.length);
  const seen = new Set<number>();
  for (const [key, label] of entries) {
    const index = /^\d+$/.test(key) ? Number(key) : Number.NaN;
    if (label === undefined || !(index < entries.length)) return undefined;
    labels[index] = label;
    seen.add(index);
  }
  return seen.size === entries.length ? named(labels) : undefined;
}

/** No labels where they only count. */
function named(labels: readonly string[]): readonly string[] | undefined {
  return labels.every((label) => UNNAMED.test(label)) ? undefined : labels;
}

function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const PYTHON_ENTRY = /\s*(\d+)\s*:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(,|\}|$)/y;

function pythonLabels(text: string): readonly string[] | undefined {
  const start = text.indexOf("{");
  if (text.slice(0, start).trim() !== "" || start < 0) return undefined;
  const entries: (readonly [string, string])[] = [];
  PYTHON_ENTRY.lastIndex = start + 1;
  for (let entry = PYTHON_ENTRY.exec(text); entry; entry = PYTHON_ENTRY.exec(text)) {
    const [, index = "", single, double, end] = entry;
    entries.push([index, (single ?? double ?? "").replace(/\\(.)/g, "$1")]);
    if (end !== ",") return inOrder(entries);
  }
  return undefined;
}
