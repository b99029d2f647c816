import { appendFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { renderPictures } from "../artwork/pictures.ts";
import { readClassTable } from "../class-table.ts";
import { drawingSize, recipe } from "../recipe.ts";
import { type Epoch, train } from "../training/train.ts";
import { writeWeights } from "../training/weights-file.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: ".cache/run" } } });
const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });

const classes = readClassTable();
const log = (line: unknown): void => {
  const text = JSON.stringify(line);
  appendFileSync(join(folder, "training.jsonl"), `${text}\n`);
  console.log(text);
};
log({ ...recipe, drawingSize, classes: classes.length });
const [training, validation] = await Promise.all([
  renderPictures(classes, { role: "training", size: drawingSize }),
  renderPictures(classes, { role: "validation", size: drawingSize }),
]);
log({ trainingPictures: training.length, validationPictures: validation.length });

const model = train(recipe, {
  classCount: classes.length,
  training,
  validation,
  onEpoch: (epoch: Epoch, current) => {
    log(epoch);
    writeWeights(current, join(folder, "checkpoint.f32"));
  },
});
writeWeights(model, join(folder, "weights.f32"));
