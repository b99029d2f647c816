import type { JSX } from "preact";
import { shortLabel } from "../plots/short-label.ts";

/** A label with room for reasonable ones; of others the rest shows as one points at it. It may break after a `_`. */
export function LabelText({
  label,
  longest = 80,
}: {
  readonly label: string;
  readonly longest?: number;
}): JSX.Element {
  const parts = shortLabel(label, longest).split("_");
  return (
    <span {...(label.length > longest && { title: label })}>
      {parts.map((part, place) => (place === 0 ? part : ["_", <wbr />, part]))}
    </span>
  );
}
