import { project } from "./setup/project.ts";
import { makePythonEnvironment } from "./setup/python-environment.ts";
import { report } from "./setup/report.ts";

/** Makes the Python in `.venv` with which tests compare. */
async function setUpReference(): Promise<string> {
  const made = await makePythonEnvironment({
    requirements: project("tools/reference/requirements.txt"),
    environments: project(".cache/reference"),
    link: project(".venv"),
    command: "pnpm setup:reference",
  });
  return `The Python references are ${made ? "ready" : "there"}`;
}

await report(setUpReference);
