import { join } from "node:path";
import { project } from "./setup/project.ts";
import { makePythonEnvironment } from "./setup/python-environment.ts";
import { report } from "./setup/report.ts";
import { run } from "./setup/run.ts";

/** Makes the Python in `.cache/networks-python` that exports the networks of docs/networks.md. */
async function setUpNetworks(): Promise<string> {
  const made = await makePythonEnvironment({
    requirements: project("e2e/formats/networks/requirements.txt"),
    environments: project(".cache/networks-environments"),
    link: project(".cache/networks-python"),
    command: "pnpm families:onnx",
    withoutDependencies: true,
    finish: async (folder) => {
      await run(join(folder, "bin/python"), [project("scripts/setup/graphics_stubs.py")], { seconds: 300 });
    },
  });
  return `The Python of the networks is ${made ? "ready" : "there"}`;
}

await report(setUpNetworks);
