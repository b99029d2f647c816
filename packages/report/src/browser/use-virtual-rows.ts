import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

/** The part of a long list that is in sight. */
export interface VirtualRows {
  /** Pixels of the whole list. */
  readonly height: number;
  readonly rows: readonly VirtualItem[];
  /** Goes to each row's element: its height is taken from there. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly scrollToTop: () => void;
}

/** Keeps only those rows of a list in the page that are in sight of its scrolling element, and a few around. */
export function useVirtualRows(
  count: number,
  { scroller, rowHeight }: { readonly scroller: RefObject<HTMLElement | null>; readonly rowHeight: number },
): VirtualRows {
  const [, redraw] = useReducer((drawn: number, _: undefined) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 3,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    height: virtualizer.getTotalSize(),
    rows: virtualizer.getVirtualItems(),
    // the same function each time: another one would measure every row anew
    measure: virtualizer.measureElement,
    scrollToTop: () => virtualizer.scrollToOffset(0),
  };
}
