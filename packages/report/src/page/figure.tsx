import type { ComponentChildren, JSX } from "preact";

/** A plot, with a sentence below it and its numbers folded away. */
export function Figure({
  svg,
  caption,
  children,
}: {
  /** The plotting library's own output, in which names are escaped. */
  readonly svg: string;
  readonly caption: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <figure>
      <div class="plot" dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>{caption}</figcaption>
      {children}
    </figure>
  );
}
