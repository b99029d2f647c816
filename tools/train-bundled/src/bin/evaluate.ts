import { cacheFolder } from "../cache-folder.ts";
import { readShippedClasses } from "../class-table.ts";
import { measureBundled } from "../test-style/measure.ts";
import { writeTestPictures } from "../test-style/write-pictures.ts";

const classes = readShippedClasses();
const pictures = await writeTestPictures(cacheFolder("by-class"), (index) => classes[index]?.synset);
for (const engine of ["onnxruntime", "tfjs-node"] as const) {
  const { images, classCount, fineAccuracy, coarse } = await measureBundled(pictures, engine);
  console.log(
    `${engine}: fine top-1 ${fineAccuracy.toFixed(3)} on ${images} pictures of ${classCount} classes`,
  );
  console.log(`  ten groups, ${coarse.images} pictures`);
  for (const [rule, { accuracy, interval }] of Object.entries(coarse.rules)) {
    const [low, high] = interval.map((end) => end.toFixed(2));
    console.log(`  ${rule.padEnd(13)} ${accuracy.toFixed(3)}  [${low}, ${high}]`);
  }
}
