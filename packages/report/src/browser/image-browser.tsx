import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PagePayload, Thumbnails } from "../page/payload.ts";
import { onCellChosen } from "./cell-chosen.ts";
import { applyFilter, everything, type Filter } from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { imagesOf, type ReportImage } from "./image.ts";
import { ImageDialog } from "./image-dialog.tsx";
import { ImageRow } from "./image-row.tsx";
import { useVirtualRows } from "./use-virtual-rows.ts";

interface ImageBrowserProps {
  readonly payload: PagePayload;
  readonly thumbnails: Thumbnails;
}

/** The photos, filtered and sorted; only those in sight are in the page. */
export function ImageBrowser({ payload, thumbnails }: ImageBrowserProps): JSX.Element {
  const all = useMemo(() => imagesOf(payload, thumbnails), [payload, thumbnails]);
  const [filter, setFilter] = useState<Filter>(everything);
  const [opened, setOpened] = useState<ReportImage>();
  const shown = useMemo(() => applyFilter(all, filter), [all, filter]);
  const scroller = useRef<HTMLUListElement>(null);
  const list = useVirtualRows(shown.length, { scroller, rowHeight: 154 });
  // drawn once: nothing in it changes while the list scrolls
  const bar = useMemo(
    () => (
      <FilterBar
        filter={filter}
        labels={payload.labels}
        onChange={(change) => setFilter((before) => ({ ...before, ...change }))}
        onReset={() => setFilter(everything)}
      />
    ),
    [filter, payload],
  );
  useEffect(() => list.scrollToTop(), [filter]);
  useEffect(
    () =>
      onCellChosen((cell) => {
        setFilter({ ...everything, ...cell });
        const title = document.getElementById("photos-title");
        title?.scrollIntoView();
        title?.focus({ preventScroll: true });
      }),
    [],
  );
  return (
    <>
      {bar}
      <p class="count" role="status">
        {shown.length.toLocaleString("en")} of {all.length.toLocaleString("en")} photos
      </p>
      {shown.length === 0 && <p class="empty">No photo is like that: loosen the filters.</p>}
      <ul
        class="photos"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label="Photos"
        hidden={shown.length === 0}
        // and the lines at its edges
        style={{ height: `${list.height + 2}px` }}
      >
        <li class="space" aria-hidden="true" style={{ height: `${list.height}px` }} />
        {list.rows.map(({ index, start }) => {
          const image = shown[index];
          if (!image) return null;
          return (
            <li
              key={image.index}
              data-index={index}
              ref={list.measure}
              aria-posinset={index + 1}
              aria-setsize={shown.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ImageRow image={image} payload={payload} onOpen={setOpened} />
            </li>
          );
        })}
      </ul>
      {opened && <ImageDialog image={opened} payload={payload} onClose={() => setOpened(undefined)} />}
    </>
  );
}
