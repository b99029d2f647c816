import { join } from "node:path";
import { makeThumbnail } from "@coarse/data/internal";
import { type EvaluationJson, renderReport } from "@coarse/report";
import { loadTaxonomy } from "@coarse/taxonomy";

/** The report of `count` photos: those of an evaluation over and over, with their thumbnails. */
export async function reportOfMany(
  evaluation: EvaluationJson,
  thumbnails: readonly string[],
  count: number,
): Promise<string> {
  const { predictions } = evaluation;
  const many = Array.from({ length: count }, (_, image) => {
    const prediction = predictions[image % predictions.length];
    if (!prediction) throw new RangeError("Expected at least one photo");
    return { ...prediction, file: `${Math.floor(image / predictions.length)}/${prediction.file}` };
  });
  return renderReport(
    { ...evaluation, images: count, predictions: many },
    {
      title: `${count} photos`,
      taxonomy: await loadTaxonomy(evaluation.model.labelSet),
      thumbnails: many.map((_, image) => thumbnails[image % predictions.length]),
      run: { command: "coarse evaluate many", versions: {}, finished: "2026-01-01T00:00:00.000Z" },
    },
  );
}

/** Thumbnails of the size that the command chooses for thousands of photos. */
export async function smallThumbnails(
  folder: string,
  { predictions }: EvaluationJson,
): Promise<readonly string[]> {
  const made = predictions.map(async ({ file }) => {
    const thumbnail = await makeThumbnail(join(folder, file), { edge: 96 });
    return `data:image/webp;base64,${Buffer.from(thumbnail).toString("base64")}`;
  });
  return Promise.all(made);
}
