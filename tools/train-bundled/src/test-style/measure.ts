import { Evaluation, type EvaluationResult, groupsFromTerms } from "@coarse/core";
import { loadBatches } from "@coarse/data";
import { bundledModel, readModel } from "@coarse/models";
import { type EngineName, openClassifier } from "@coarse/runtime";
import { demoGroups } from "./groups.ts";
import type { TestPicture } from "./write-pictures.ts";

/** What the bundled model makes of the pictures of the test style. */
export interface Measured {
  readonly images: number;
  readonly classCount: number;
  /** Part of the pictures whose most probable class is theirs. */
  readonly fineAccuracy: number;
  /** All rules on those of the pictures that belong to one of the ten groups. */
  readonly coarse: EvaluationResult;
  /** `[images, classCount]`. */
  readonly logits: Float32Array;
}

/** Runs the bundled model as the command does: files, decoding, resizing, engine, rules. */
export async function measureBundled(
  pictures: readonly TestPicture[],
  engine: EngineName,
): Promise<Measured> {
  await using classifier = await openClassifier(await readModel(bundledModel), { engine });
  const { head, taxonomy, input } = classifier;
  const { classCount } = head;
  const groups = groupsFromTerms(demoGroups, taxonomy);
  const groupOf = (classIndex: number) =>
    groups.findIndex((group) => group.classIndices.includes(classIndex));
  const evaluation = new Evaluation({ head, groups, rule: "sum" });
  const logits = new Float32Array(pictures.length * classCount);
  let done = 0;
  let right = 0;
  for await (const batch of loadBatches(pictures, { ...input, batchSize: 32, onSkip: refuse })) {
    const activations = await classifier.forward(batch);
    logits.set(activations.logits, done * classCount);
    for (const [index, { classIndex, file }] of pictures.slice(done, done + batch.count).entries()) {
      const own = {
        features: row(activations.features, index, head.featureCount),
        logits: row(activations.logits, index, classCount),
        count: 1,
      };
      if (own.logits.indexOf(Math.max(...own.logits)) === classIndex) right++;
      const label = groupOf(classIndex);
      if (label >= 0) evaluation.add(own, { labels: [label], files: [file] });
    }
    done += batch.count;
  }
  const coarse = evaluation.result();
  return { images: done, classCount, fineAccuracy: right / done, coarse, logits };
}

function row(values: Float32Array, index: number, length: number): Float32Array {
  return values.slice(index * length, (index + 1) * length);
}

function refuse({ file, reason }: { readonly file: string; readonly reason: string }): never {
  throw new Error(`Expected to read ${file}, which this tool has written: ${reason}`);
}
