import type { EvaluationJson } from "@coarse/core";
import { smallEvaluation } from "./small-evaluation.ts";

/** Names that somebody wrote to do harm, and one that is merely long. */
export const hostileNames: Readonly<
  Record<"file" | "folder" | "formula" | "escape" | "markdown" | "xml" | "long", string>
> = {
  file: "<img src=x onerror=alert(1)>.jpg",
  folder: '"><script>alert(1)</script>',
  formula: '=HYPERLINK("http://example.invalid","click")',
  escape: "\u{1b}[2J\u{1b}]0;owned\u{7}\u{202e}gpj.exe",
  markdown: "[x](javascript:alert(1)) | `a` | <b>\n# big",
  xml: "]]>\u{0}\u{ffff}&amp;<!--",
  long: "l".repeat(10_000),
};

/** An evaluation in which every name is one of them. */
export const hostileEvaluation: EvaluationJson = {
  ...smallEvaluation,
  model: { ...smallEvaluation.model, source: hostileNames.folder },
  groups: [
    { name: hostileNames.folder, synset: hostileNames.xml, folder: hostileNames.folder, classes: [281] },
    { name: hostileNames.long, folder: hostileNames.long, classes: [151] },
  ],
  skipped: [{ file: hostileNames.escape, reason: hostileNames.markdown }],
  confusion: { ...smallEvaluation.confusion, labels: [hostileNames.folder, hostileNames.long] },
  rules: { ...smallEvaluation.rules, [hostileNames.xml]: { accuracy: 0.5, interval: [0.1, 0.9] } },
  predictions: Object.values(hostileNames).map((file, image) => ({
    file,
    label: hostileNames.folder,
    predicted: image % 2 === 0 ? hostileNames.folder : hostileNames.long,
    probabilities: [0.5, 0.5],
    fine: [{ class: 281, label: hostileNames.folder, probability: 0.5 }],
  })),
};
