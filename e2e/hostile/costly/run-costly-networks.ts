/**
 * Opens and runs each network of `costly-networks.ts` as the package does it, and prints what became of it, a line of
 * JSON for each. A process of its own, since one that is not held back ends it.
 *
 *     node --import tsx hostile/costly/run-costly-networks.ts [PART-OF-A-NAME]
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isUserError } from "@coarse/core";
import { readModel } from "@coarse/models";
import { openClassifier } from "@coarse/runtime";
import { onnxFile } from "../onnx-bytes.ts";
import { costlyNetworks } from "./costly-networks.ts";

const [part = ""] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), "coarse-costly-"));

async function outcome(path: string): Promise<string> {
  try {
    const model = await readModel(path, { preprocessing: "tf" });
    await using classifier = await openClassifier(model, { threads: 2 });
    for (const count of [1, 3]) {
      const pixels = new Float32Array(count * 4 * 4 * 3).map((_, i) => (i * 37) % 256);
      await classifier.forward({ count, height: 4, width: 4, pixels });
    }
    return "answered";
  } catch (error) {
    if (isUserError(error)) return `refused: ${error.message}`;
    throw error;
  }
}

try {
  for (const [name, parts] of Object.entries(costlyNetworks)) {
    if (!name.includes(part)) continue;
    const path = join(scratch, "made.onnx");
    writeFileSync(path, onnxFile(parts));
    const start = performance.now();
    const ended = await outcome(path);
    const megabytes = process.resourceUsage().maxRSS / 1024;
    console.log(
      JSON.stringify({
        name,
        ended,
        milliseconds: Math.round(performance.now() - start),
        megabytes: Math.round(megabytes),
      }),
    );
  }
} finally {
  rmSync(scratch, { recursive: true });
}
