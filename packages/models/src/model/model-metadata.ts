import type { Preprocessing } from "@coarse/core";
import type { Model } from "../model.ts";
import { baseName } from "../paths.ts";
import type { Json } from "../types.ts";
import { VERSION } from "../version.ts";
import { coarseLabels } from "./coarse-labels.ts";

/**
 * What a written model says about itself, as JSON: how its input is prepared, what its outputs mean, and what it was
 * made of. Of the source only the file's name, since paths tell about the machine.
 *
 * @param layout - Of the file that it is written into.
 */
export function modelMetadata(
  { source, labelSet, labels, synsets, input, coarse }: Model,
  layout: Preprocessing["layout"] = "NHWC",
): { readonly [key: string]: Json } {
  const { height, width, preprocessing } = input;
  const base = {
    coarseVersion: VERSION,
    source: baseName(source),
    labelSet,
    ...(labels && { fineLabels: labels }),
    ...(synsets && { fineSynsets: synsets.map((synset) => synset ?? null) }),
    input: { height, width, preprocessing: preprocessingJson({ ...preprocessing, layout }) },
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

function preprocessingJson({ resize, ...others }: Preprocessing): Json {
  return { ...others, resize: { ...resize } };
}
