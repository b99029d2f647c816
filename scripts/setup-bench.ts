import { project } from "./setup/project.ts";
import { makePythonEnvironment } from "./setup/python-environment.ts";
import { report } from "./setup/report.ts";

/** Makes the Python in `.cache/bench-python` that has what the benchmark runs beside Keras. */
async function setUpBench(): Promise<string> {
  const made = await makePythonEnvironment({
    requirements: project("bench/requirements.txt"),
    environments: project(".cache/bench-environments"),
    link: project(".cache/bench-python"),
    command: "pnpm setup:bench",
  });
  return `The Python of the benchmark is ${made ? "ready" : "there"}`;
}

await report(setUpBench);
