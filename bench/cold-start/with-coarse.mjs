// One cold process: imports Coarse as it is published, reads and converts the model, and predicts once.
// Arguments: the model, and a file of 224 × 224 × 3 bytes of pixels.
import { readFile } from "node:fs/promises";

const started = performance.now();
const { readModel } = await import("@coarse/models");
const { openClassifier } = await import("@coarse/runtime");
const imported = performance.now();

const [modelPath, pixelsPath] = process.argv.slice(2);
const model = await readModel(modelPath);
const classifier = await openClassifier(model);
const opened = performance.now();
const { height, width } = model.input;
const pixels = Float32Array.from(await readFile(pixelsPath));
const { logits } = await classifier.forward({ count: 1, height, width, pixels });
const predicted = performance.now();

const largest = logits.reduce((best, logit) => Math.max(best, logit), -Infinity);
const total = logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0);
const answer = { class: logits.indexOf(largest), probability: 1 / total };
const seconds = [imported - started, opened - imported, predicted - opened].map((ms) => ms / 1000);
console.log(JSON.stringify({ answer, seconds }));
