import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { PagePayload } from "../page/payload.ts";
import type { ReportImage } from "./image.ts";
import { ImageCard } from "./image-card.tsx";

interface ImageRowProps {
  readonly image: ReportImage;
  readonly payload: PagePayload;
  readonly onOpen: (image: ReportImage) => void;
}

/** Labels shown of each photo in the list; its dialog has all. */
const SHOWN = 5;

/** A photo in the list, drawn once: while the list scrolls, nothing in it changes. */
export function ImageRow({ image, payload, onOpen }: ImageRowProps): JSX.Element {
  return useMemo(
    () => (
      <ImageCard image={image} payload={payload} most={SHOWN}>
        <button type="button" class="quiet" onClick={() => onOpen(image)}>
          All figures<span class="unseen"> of {image.file}</span>
        </button>
      </ImageCard>
    ),
    [image, payload, onOpen],
  );
}
