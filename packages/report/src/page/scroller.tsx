import type { ComponentChildren, JSX } from "preact";

/** What may be wider or higher than its place, and scrolls there. */
export function Scroller({
  name,
  isTall = false,
  children,
}: {
  /** What it holds, for those who can't see it. */
  readonly name: string;
  /** Whether it scrolls downwards too. */
  readonly isTall?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class={isTall ? "scroller tall" : "scroller"} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
