import type { EvaluationJson } from "@coarse/report";

/** An evaluation as if it had `count` labels: each photo's label and prediction become one of them. */
export function withManyLabels(evaluation: EvaluationJson, count: number): EvaluationJson {
  const labels = Array.from({ length: count }, (_, label) => `class_number_${label + 1}`);
  const labelOf = (image: number) => labels[image % count] ?? "";
  const predictions = evaluation.predictions.map((prediction, image) => ({
    ...prediction,
    label: labelOf(image),
    predicted: labelOf(image % 7 === 0 ? image + 5 : image),
    probabilities: labels.map((_, label) => (label === image % count ? 0.6 : 0.4 / (count - 1))),
  }));
  const counts = labels.map((label) =>
    labels.map(
      (predicted) =>
        predictions.filter((imageFile) => imageFile.label === label && imageFile.predicted === predicted)
          .length,
    ),
  );
  const normalized = counts.map((row) => {
    const total = row.reduce((sum, images) => sum + images, 0);
    return row.map((images) => images / Math.max(1, total));
  });
  const groups = labels.map((name, label) => ({ name, classes: [label] }));
  return { ...evaluation, groups, predictions, confusion: { labels, counts, normalized } };
}
