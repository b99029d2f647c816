import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PagePayload } from "../page/payload.ts";
import type { Photo } from "./photo.ts";
import { PhotoCard } from "./photo-card.tsx";

interface PhotoDialogProps {
  readonly photo: Photo;
  readonly payload: PagePayload;
  readonly onClose: () => void;
}

/** One photo with the probabilities of all groups, above the page. */
export function PhotoDialog({ photo, payload, onClose }: PhotoDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-label={photo.file} onClose={onClose}>
      <PhotoCard photo={photo} payload={payload} most={payload.labels.length}>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </PhotoCard>
    </dialog>
  );
}
