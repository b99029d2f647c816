import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { PagePayload } from "../page/payload.ts";
import type { Photo } from "./photo.ts";
import { PhotoCard } from "./photo-card.tsx";

interface PhotoRowProps {
  readonly photo: Photo;
  readonly payload: PagePayload;
  readonly onOpen: (photo: Photo) => void;
}

/** Labels shown of each photo in the list; its dialog has all. */
const SHOWN = 5;

/** A photo in the list, drawn once: while the list scrolls, nothing in it changes. */
export function PhotoRow({ photo, payload, onOpen }: PhotoRowProps): JSX.Element {
  return useMemo(
    () => (
      <PhotoCard photo={photo} payload={payload} most={SHOWN}>
        <button type="button" class="quiet" onClick={() => onOpen(photo)}>
          All figures<span class="unseen"> of {photo.file}</span>
        </button>
      </PhotoCard>
    ),
    [photo, payload, onOpen],
  );
}
