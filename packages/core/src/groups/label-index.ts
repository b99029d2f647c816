import type { LabeledClass, Taxonomy } from "@coarse/taxonomy";
import { NoMatchingLabelError } from "../errors/term-errors.ts";

type ClassesByText = ReadonlyMap<string, readonly LabeledClass[]>;

interface LabelIndex {
  /** Letter by letter. */
  readonly exact: ClassesByText;
  /** As {@linkcode folded} writes labels. */
  readonly folded: ClassesByText;
}

const indices = new WeakMap<Taxonomy, LabelIndex>();

/** The classes of which a text is the label, letter by letter. */
export function classesLabeled(text: string, taxonomy: Taxonomy): readonly LabeledClass[] {
  return indexOf(taxonomy).exact.get(text.normalize("NFC")) ?? [];
}

/** The same where case, and blanks, `_` and `-`, count for nothing. */
export function classesNamed(text: string, taxonomy: Taxonomy): readonly LabeledClass[] {
  return indexOf(taxonomy).folded.get(folded(text)) ?? [];
}

/**
 * The classes whose label fits a pattern, in which `*` stands for any letters; case does not count.
 *
 * @throws {NoMatchingLabelError}
 */
export function classesLike(pattern: string, taxonomy: Taxonomy): readonly number[] {
  const pieces = folded(pattern)
    .split("*")
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const fits = new RegExp(`^${pieces.join(".*")}$`, "s");
  const found = taxonomy.classes.filter(({ label }) => fits.test(folded(label)));
  if (found.length === 0) throw new NoMatchingLabelError(pattern, taxonomy.labelSet);
  return found.map(({ index }) => index);
}

function indexOf(taxonomy: Taxonomy): LabelIndex {
  const known = indices.get(taxonomy);
  if (known) return known;
  const made = {
    exact: byText(taxonomy, (label) => label.normalize("NFC")),
    folded: byText(taxonomy, folded),
  };
  indices.set(taxonomy, made);
  return made;
}

function byText({ classes }: Taxonomy, write: (label: string) => string): ClassesByText {
  const found = new Map<string, LabeledClass[]>();
  for (const labeled of classes) {
    const text = write(labeled.label);
    const others = found.get(text);
    if (others) others.push(labeled);
    else found.set(text, [labeled]);
  }
  return found;
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
}
