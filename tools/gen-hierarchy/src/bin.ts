import { parseArgs } from "node:util";
import { generateFiles } from "./generate.ts";
import { readInputs } from "./read-inputs.ts";
import { readingBar } from "./reading-bar.ts";
import { generatedFolder, taxonomyProject } from "./taxonomy-project.ts";
import { typeCheck } from "./type-check.ts";
import { checkFiles, writeFiles } from "./write-or-check.ts";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    dictionary: { type: "string" },
  },
});

async function run(): Promise<string> {
  const project = taxonomyProject();
  const bar = readingBar(process.stderr);
  const inputs = await readInputs({
    dictionary: values.dictionary,
    onProgress: (done, total) => bar.show(done, total),
  }).finally(() => bar.stop());
  const files = generateFiles(project, generatedFolder, inputs);
  if (values.check) {
    checkFiles(generatedFolder, files);
    return `${files.size} generated files are fresh`;
  }
  typeCheck(project);
  const changed = writeFiles(generatedFolder, files);
  return changed.length > 0 ? `Wrote ${changed.join(", ")}` : "Nothing changed";
}

try {
  console.log(await run());
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
