import type { Taxonomy } from "@coarse/taxonomy";

const SHOWN = 3;

/** A few of the classes for people: `1 class (crane)`, `118 classes (Chihuahua, Japanese spaniel, Maltese dog, …)`. */
export function describeClasses(classIndices: readonly number[], taxonomy: Taxonomy): string {
  const labels = classIndices.slice(0, SHOWN).map((index) => taxonomy.classes[index]?.label ?? `#${index}`);
  const more = classIndices.length > SHOWN ? ", …" : "";
  const noun = classIndices.length === 1 ? "class" : "classes";
  return `${classIndices.length} ${noun} (${labels.join(", ")}${more})`;
}
