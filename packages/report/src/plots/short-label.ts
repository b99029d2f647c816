import { escapeControls } from "../forms/escape-controls.ts";

/** A label as an axis has room for it: on one line, cut after `longest` characters. */
export function shortLabel(label: string, longest = 24): string {
  const characters = Array.from(escapeControls(label));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
}

/** Short forms of labels that are still told apart: a number is added where two would be cut to the same. */
export function shortLabels(labels: readonly string[], longest = 24): readonly string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const short = shortLabel(label, longest);
    const times = (seen.get(short) ?? 0) + 1;
    seen.set(short, times);
    return times === 1 ? short : `${short} (${times})`;
  });
}
