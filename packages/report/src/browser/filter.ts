import type { ReportImage } from "./image.ts";

/** Which photos are shown, and in which order. */
export interface Filter {
  /** Part of the file's name. */
  readonly text: string;
  /** Position among the labels; -1 for all. */
  readonly label: number;
  readonly predicted: number;
  readonly verdict: "all" | "right" | "wrong";
  /** Per cent. */
  readonly least: number;
  readonly most: number;
  readonly order: Order;
}

/** Orders of the list. */
export type Order = "given" | "surest" | "least-sure" | "file" | "label" | "predicted" | "wrong-first";

/** Everything, as it was given. */
export const everything: Filter = {
  text: "",
  label: -1,
  predicted: -1,
  verdict: "all",
  least: 0,
  most: 100,
  order: "given",
};

const orders: Readonly<Record<Order, (a: ReportImage, b: ReportImage) => number>> = {
  given: (a, b) => a.index - b.index,
  surest: (a, b) => b.confidence - a.confidence,
  "least-sure": (a, b) => a.confidence - b.confidence,
  file: (a, b) => (a.file < b.file ? -1 : 1),
  label: (a, b) => a.label - b.label,
  predicted: (a, b) => a.predicted - b.predicted,
  "wrong-first": (a, b) => Number(a.isRight) - Number(b.isRight) || b.confidence - a.confidence,
};

/** The photos that a filter lets through, in its order; equals as they were given. */
export function applyFilter(imageRows: readonly ReportImage[], filter: Filter): readonly ReportImage[] {
  const text = filter.text.trim().toLowerCase();
  const compare = orders[filter.order];
  return imageRows
    .filter(
      (image) =>
        (filter.label < 0 || image.label === filter.label) &&
        (filter.predicted < 0 || image.predicted === filter.predicted) &&
        (filter.verdict === "all" || image.isRight === (filter.verdict === "right")) &&
        100 * image.confidence >= filter.least &&
        100 * image.confidence <= filter.most &&
        (text === "" || image.file.toLowerCase().includes(text)),
    )
    .sort((a, b) => compare(a, b) || a.index - b.index);
}
