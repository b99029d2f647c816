/** What a style's pictures serve for. */
export type Role = "training" | "validation" | "test";

/** An emoji style: one set of artwork in Iconify's format, `@iconify-json/<prefix>`. */
export interface Style {
  readonly prefix: string;
  readonly role: Role;
  /** SPDX, as the package says; checked against its `info.json` before anything is rendered. */
  readonly licence: string;
  /** Flat shapes, so that a black line around each of them looks like a drawing. */
  readonly outlines: boolean;
}

/** Licences under which a model trained on the pictures may be given away freely (with attribution). */
export const trainingLicences: readonly string[] = ["MIT", "Apache-2.0", "CC-BY-4.0"];

/**
 * Every style that is used. Relatives (noto and noto-v1, the three fluent ones, the two of emojione) are all on
 * the training side, so that validation and test see hands that training never saw.
 */
export const styles: readonly Style[] = [
  { prefix: "noto", role: "training", licence: "Apache-2.0", outlines: true },
  { prefix: "noto-v1", role: "training", licence: "Apache-2.0", outlines: true },
  { prefix: "twemoji", role: "training", licence: "CC-BY-4.0", outlines: true },
  { prefix: "fluent-emoji", role: "training", licence: "MIT", outlines: false },
  { prefix: "fluent-emoji-flat", role: "training", licence: "MIT", outlines: true },
  { prefix: "fluent-emoji-high-contrast", role: "training", licence: "MIT", outlines: false },
  { prefix: "emojione", role: "training", licence: "CC-BY-4.0", outlines: true },
  { prefix: "emojione-monotone", role: "training", licence: "CC-BY-4.0", outlines: false },
  { prefix: "streamline-emojis", role: "training", licence: "CC-BY-4.0", outlines: false },
  { prefix: "fxemoji", role: "validation", licence: "Apache-2.0", outlines: false },
  { prefix: "openmoji", role: "test", licence: "CC-BY-SA-4.0", outlines: false },
];
