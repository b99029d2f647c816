import type { Taxonomy } from "@coarse/taxonomy";

/** What a page tells besides the evaluation. */
export interface ReportOptions {
  /** Stands at the top and in the browser's tab: the name of the folder, say. */
  readonly title: string;
  /** Label set of the classes: with it the groups are shown as trees. */
  readonly taxonomy?: Taxonomy;
  /** Addresses of the photos' thumbnails in the order of the predictions: `data:` URLs, or relative to the page. */
  readonly thumbnails?: readonly (string | undefined)[];
  readonly run: RunFacts;
}

/** How the evaluation is made again. */
export interface RunFacts {
  /** As it was typed. */
  readonly command: string;
  /** Name of a program to its version. */
  readonly versions: Readonly<Record<string, string>>;
  /** SHA-256 of the model, in hexadecimal. */
  readonly modelHash?: string;
  /** ISO 8601. */
  readonly finished: string;
}
