import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImageFile, SkippedFile } from "@coarse/data";
import { afterAll, expect, it } from "vitest";
import { ActivationCache } from "./activation-cache.ts";
import type { Forward, ForwardedBatch } from "./forward-images.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse known "));
afterAll(() => rmSync(folder, { recursive: true }));

function image(file: string, content?: string): ImageFile {
  const path = join(folder, file);
  if (content !== undefined) writeFileSync(path, content);
  return { file, folder: "cat", path };
}

/** A network whose features are a photo's number and whose logits are that and its negative; it uses its memory again. */
function network(read: string[]): Forward {
  const memory = { features: new Float32Array(1), logits: new Float32Array(2) };
  return async function* (files, onSkip) {
    for (const one of files) {
      read.push(one.file);
      if (one.file.startsWith("broken")) {
        onSkip({ file: one.file, reason: "it is broken" });
        continue;
      }
      const number = Number.parseInt(one.file, 10);
      memory.features.set([number]);
      memory.logits.set([number, -number]);
      yield { images: [one], activations: { ...memory, count: 1 } };
    }
  };
}

async function forwarded(known: ActivationCache, files: readonly ImageFile[]) {
  const skipped: SkippedFile[] = [];
  const batches: ForwardedBatch[] = [];
  for await (const batch of known.forward(files, (one) => skipped.push(one))) batches.push(batch);
  return {
    files: batches.flatMap(({ images }) => images.map(({ file }) => file)),
    features: batches.flatMap(({ activations }) => [...activations.features]),
    logits: batches.flatMap(({ activations }) => [...activations.logits]),
    counts: batches.map(({ activations }) => activations.count),
    skipped: skipped.map(({ file }) => file),
  };
}

it("reads each photo once, those that come or change again, in the order asked for", async () => {
  const read: string[] = [];
  const known = new ActivationCache(network(read));
  const [one, two, broken] = [image("1.png", "one"), image("2.png", "two"), image("broken.png", "?")];
  expect(await known.update([two, broken, one])).toEqual({ added: 3, replaced: 0, gone: 0 });
  const first = await forwarded(known, [two, broken, one]);
  expect(first).toEqual({
    files: ["2.png", "1.png"],
    features: [2, 1],
    logits: [2, -2, 1, -1],
    counts: [2],
    skipped: ["broken.png"],
  });
  expect(read.splice(0)).toEqual(["2.png", "broken.png", "1.png"]);

  expect(await known.update([two, broken, one])).toEqual({ added: 0, replaced: 0, gone: 0 });
  expect(await forwarded(known, [two, broken, one])).toEqual(first);
  expect(read).toEqual([]);

  const three = image("3.png", "three");
  image("1.png", "another one");
  expect(await known.update([one, three, two])).toEqual({ added: 1, replaced: 1, gone: 1 });
  expect((await forwarded(known, [one, three, two])).features).toEqual([1, 3, 2]);
  expect(read).toEqual(["1.png", "3.png"]);
});

it("hands on more photos than fit in a batch", async () => {
  const known = new ActivationCache(network([]));
  const files = Array.from({ length: 130 }, (_, number) => image(`${number}.png`));
  await known.update(files);
  const { features, counts } = await forwarded(known, files);
  expect(features).toEqual(files.map((_, number) => number));
  expect(counts).toEqual([64, 64, 2]);
});
