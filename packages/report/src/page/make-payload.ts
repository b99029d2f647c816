import type { EvaluationJson } from "@coarse/core";
import type { ImageRow, PagePayload, Thumbnails } from "./payload.ts";

const digits = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The photos of an evaluation as the page's script wants them. */
export function makePayload({ confusion, predictions, groups }: EvaluationJson): PagePayload {
  const { labels } = confusion;
  const positions = new Map(labels.map((label, position) => [label, position]));
  const classes = groups.flatMap(({ name, classes }) =>
    classes.map((index) => [index, positions.get(name) ?? -1] as const),
  );
  const fine = predictions.flatMap((prediction) => prediction.fine ?? []);
  const shown = new Set(fine.map((one) => one.class));
  return {
    labels,
    classLabels: Object.fromEntries(fine.map((one) => [one.class, one.label])),
    groupOfClass: Object.fromEntries(classes.filter(([index]) => shown.has(index))),
    imageRows: predictions.map(
      (prediction): ImageRow => [
        prediction.file,
        positions.get(prediction.label) ?? -1,
        positions.get(prediction.predicted) ?? -1,
        prediction.probabilities.map(digits),
        (prediction.fine ?? []).map((one) => [one.class, digits(one.probability)]),
      ],
    ),
  };
}

/** Thumbnails in the order of the photos, with what all their addresses begin with taken out. */
export function makeThumbnails(
  { predictions }: EvaluationJson,
  thumbnails: readonly (string | undefined)[],
): Thumbnails {
  const addresses = predictions.map((_, image) => thumbnails[image] ?? null);
  const common = "data:image/webp;base64,";
  const prefix = addresses.every((address) => address?.startsWith(common) ?? true) ? common : "";
  return { prefix, images: addresses.map((address) => address?.slice(prefix.length) ?? null) };
}
