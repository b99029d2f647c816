import type { PagePayload, Thumbnails } from "../page/payload.ts";

/** A photo as the page shows it. */
export interface ReportImage {
  /** Position among all photos. */
  readonly index: number;
  readonly file: string;
  readonly label: number;
  readonly predicted: number;
  readonly isRight: boolean;
  /** Probability of the prediction. */
  readonly confidence: number;
  readonly probabilities: readonly number[];
  readonly fine: readonly (readonly [classIndex: number, probability: number])[];
  readonly thumbnail: string | undefined;
}

/** The photos of the payload, in its order. */
export function imagesOf({ imageRows }: PagePayload, { prefix, images }: Thumbnails): readonly ReportImage[] {
  return imageRows.map(([file, label, predicted, probabilities, fine], index) => {
    const image = images[index];
    return {
      index,
      file,
      label,
      predicted,
      isRight: label === predicted,
      confidence: probabilities[predicted] ?? 0,
      probabilities,
      fine,
      thumbnail: typeof image === "string" ? prefix + image : undefined,
    };
  });
}
