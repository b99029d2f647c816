/** What the page's script gets to know, as JSON within the page. Kept small: there may be thousands of photos. */
export interface PagePayload {
  /** The rule's labels, in the order of the matrix. */
  readonly labels: readonly string[];
  /** Label by class index, of the fine classes that some photo shows. */
  readonly classLabels: Readonly<Record<string, string>>;
  /** Position among the labels of the group that a fine class lies in. */
  readonly groupOfClass: Readonly<Record<string, number>>;
  readonly imageRows: readonly ImageRow[];
}

/** One photo. */
export type ImageRow = readonly [
  file: string,
  /** Position among the labels. */
  label: number,
  predicted: number,
  /** In the order of the labels, to four digits. */
  probabilities: readonly number[],
  fine: readonly (readonly [classIndex: number, probability: number])[],
];

/** Thumbnails in the order of the photos: what follows `prefix` in their address, or nothing. */
export interface Thumbnails {
  readonly prefix: string;
  readonly images: readonly (string | null)[];
}
