/** What a style's pictures serve for. */
export type Role = "training" | "validation" | "test";

/** An emoji style: one set of artwork in Iconify's format, `@iconify-json/<prefix>`. */
export interface Style {
  readonly prefix: string;
  readonly role: Role;
  /** SPDX, as the package says; checked against its `info.json` before anything is rendered. */
  readonly license: string;
  /** Flat shapes, so that a black line around each of them looks like a drawing. */
  readonly outlines: boolean;
}

/** Licenses under which a model trained on the pictures may be given away freely (with attribution). */
export const trainingLicenses: readonly string[] = ["MIT", "Apache-2.0", "CC-BY-4.0"];

/**
 * Every style that is used. Relatives (noto and noto-v1, the three fluent ones, the two of emojione) are all on
 * the training side, so that validation and test see hands that training never saw.
 */
export const styles: readonly Style[] = [
  { prefix: "noto", role: "training", license: "Apache-2.0", outlines: true },
  { prefix: "noto-v1", role: "training", license: "Apache-2.0", outlines: true },
  { prefix: "twemoji", role: "training", license: "CC-BY-4.0", outlines: true },
  { prefix: "fluent-emoji", role: "training", license: "MIT", outlines: false },
  { prefix: "fluent-emoji-flat", role: "training", license: "MIT", outlines: true },
  { prefix: "fluent-emoji-high-contrast", role: "training", license: "MIT", outlines: false },
  { prefix: "emojione", role: "training", license: "CC-BY-4.0", outlines: true },
  { prefix: "emojione-monotone", role: "training", license: "CC-BY-4.0", outlines: false },
  { prefix: "streamline-emojis", role: "training", license: "CC-BY-4.0", outlines: false },
  { prefix: "fxemoji", role: "validation", license: "Apache-2.0", outlines: false },
  { prefix: "openmoji", role: "test", license: "CC-BY-SA-4.0", outlines: false },
];
