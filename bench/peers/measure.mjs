import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The photos of a folder with a sub-folder per class, in Keras's order. */
export function filesOf(folder) {
  return readdirSync(folder)
    .toSorted()
    .flatMap((label) =>
      readdirSync(join(folder, label))
        .toSorted()
        .map((name) => join(folder, label, name)),
    );
}

/** The position of the largest of the numbers. */
export function argmax(numbers) {
  let best = 0;
  for (let i = 1; i < numbers.length; i++) if (numbers[i] > numbers[best]) best = i;
  return best;
}

const WARM_UP = 32;

/**
 * Classifies the photos of a folder and prints JSON: images, seconds from disk to probabilities without start-up and
 * after a warm-up, CPU seconds in the same time, and the likeliest classes.
 */
export async function measure(classify, folder, mode) {
  const files = filesOf(folder);
  if (mode === "steady") await classify(files.slice(0, WARM_UP));
  const started = performance.now();
  const before = process.cpuUsage();
  const top = await classify(files);
  const seconds = (performance.now() - started) / 1000;
  const cpu = process.cpuUsage(before);
  console.log(
    JSON.stringify({
      images: top.length,
      seconds,
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      top,
    }),
  );
}
