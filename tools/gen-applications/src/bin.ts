import { parseArgs } from "node:util";
import { askKeras } from "./ask-keras.ts";
import { emitFiles } from "./emit.ts";
import { stalePaths, writeFiles } from "./generated-folder.ts";
import { generatedFolder } from "./project-paths.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

try {
  const files = emitFiles(askKeras());
  const stale = values.check ? stalePaths(generatedFolder, files) : writeFiles(generatedFolder, files);
  if (values.check && stale.length > 0)
    throw new Error(`Stale: ${stale.join(", ")}; run pnpm gen:applications and commit what it writes`);
  console.log(stale.length > 0 ? `Wrote ${stale.join(", ")}` : `${files.size} generated files are fresh`);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
