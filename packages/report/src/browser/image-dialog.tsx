import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PagePayload } from "../page/payload.ts";
import type { ReportImage } from "./image.ts";
import { ImageCard } from "./image-card.tsx";

interface ImageDialogProps {
  readonly image: ReportImage;
  readonly payload: PagePayload;
  readonly onClose: () => void;
}

/** One photo with the probabilities of all groups, above the page. */
export function ImageDialog({ image, payload, onClose }: ImageDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-label={image.file} onClose={onClose}>
      <ImageCard image={image} payload={payload} most={payload.labels.length}>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </ImageCard>
    </dialog>
  );
}
