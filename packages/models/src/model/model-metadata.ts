import type { Model } from "../model.ts";
import { baseName } from "../paths.ts";
import type { Json } from "../types.ts";
import { VERSION } from "../version.ts";
import { coarseLabels } from "./coarse-labels.ts";

/**
 * What a written model says about itself, as JSON: how its input is prepared, what its outputs mean, and what it was
 * made of. Of the source only the file's name, since paths tell about the machine.
 */
export function modelMetadata({ source, labelSet, input, coarse }: Model): { readonly [key: string]: Json } {
  const { height, width, preprocessing, decode } = input;
  const base = {
    coarseVersion: VERSION,
    source: baseName(source),
    labelSet,
    input: { height, width, preprocessing, decode },
  };
  if (!coarse) return base;
  const groups = coarse.groups.map(({ name, synset, classIndices }) => ({
    name,
    ...(synset === undefined ? {} : { synset }),
    classIndices,
  }));
  const { rule, temperature, other, fine } = coarse;
  return {
    ...base,
    rule,
    groups,
    labels: coarseLabels(coarse),
    ...(temperature !== undefined && { temperature }),
    ...(other && { other: { threshold: other.threshold } }),
    ...(fine && { fine }),
  };
}
