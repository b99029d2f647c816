import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { labelSet, readClassTable } from "../class-table.ts";
import { foldWeights } from "../network/fold-weights.ts";
import { createFoldedNetwork, createNetwork } from "../network/network.ts";
import { readWeightsInto } from "../training/weights-file.ts";
import { bundleFolder, writeBundle } from "../write-bundle.ts";

const { values } = parseArgs({ options: { run: { type: "string", default: ".cache/run" } } });
const run = resolve(values.run);
const classes = readClassTable();
const shipped = classes.flatMap(({ isShipped }, index) => (isShipped ? [index] : []));
const trained = createNetwork(classes.length, 0);
readWeightsInto(trained, join(run, "weights.f32"));
const folded = createFoldedNetwork(shipped.length);
folded.setWeights(foldWeights(trained, shipped));
writeBundle(folded, labelSet);
copyFileSync(join(run, "training.jsonl"), join(bundleFolder, "training.jsonl"));
