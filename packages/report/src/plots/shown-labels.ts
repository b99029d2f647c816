import type { ConfusionJson } from "@coarse/core";
import { confusedLabels } from "@coarse/core/internal";

/** Labels of a matrix that is drawn whole: of a thousand it would be a million cells, which no page bears. */
const MOST_LABELS = 100;
/** Labels of the part that is drawn of a larger one. */
const MOST_SHOWN = 40;

/** Positions of the labels that a matrix is drawn with, ascending: all, or of too many those with the most confusions. */
export function shownLabels(confusion: ConfusionJson): readonly number[] {
  const { labels } = confusion;
  if (labels.length <= MOST_LABELS) return [...labels.keys()];
  const positions = new Map(labels.map((label, position) => [label, position]));
  const shown = new Set<number>();
  for (const { label, predicted } of confusedLabels(confusion, MOST_SHOWN).confusions)
    for (const name of [label, predicted]) if (shown.size < MOST_SHOWN) shown.add(positions.get(name) ?? 0);
  for (let position = 0; shown.size < MOST_SHOWN; position++) shown.add(position);
  return [...shown].sort((a, b) => a - b);
}
