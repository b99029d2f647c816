/** The trained network with all its classes on the test style: unlike the shipped ones, nobody has chosen these by results. */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { renderPictures } from "../artwork/pictures.ts";
import { readClassTable } from "../class-table.ts";
import { createNetwork } from "../network/network.ts";
import { drawingSize } from "../recipe.ts";
import { accuracyOn } from "../training/accuracy.ts";
import { plainBatch } from "../training/batches.ts";
import { readWeightsInto } from "../training/weights-file.ts";

const { values } = parseArgs({ options: { run: { type: "string", default: ".cache/run" } } });
const classes = readClassTable();
const pictures = await renderPictures(classes, { role: "test", size: drawingSize });
const network = createNetwork(classes.length, 0);
readWeightsInto(network, join(resolve(values.run), "weights.f32"));
const accuracy = accuracyOn(network, plainBatch(pictures));
console.log(
  `fine top-1 ${accuracy.toFixed(3)} on ${pictures.length} pictures of all ${classes.length} trained classes`,
);
