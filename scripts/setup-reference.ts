import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fetchPillowImages } from "./setup/pillow-images.ts";
import { project } from "./setup/project.ts";
import { makePythonEnvironment } from "./setup/python-environment.ts";
import { report } from "./setup/report.ts";

const requirements = project("tools/reference/requirements.txt");
const link = project(".venv");

/** The version that the requirements ask for. */
function pinned(name: string): string {
  const version = new RegExp(`^${name}==(.+)$`, "m").exec(readFileSync(requirements, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${requirements} pins no ${name}`);
  return version;
}

/** Makes the Python in `.venv` with which tests compare. */
async function setUpReference(): Promise<string> {
  const made = await makePythonEnvironment({
    requirements,
    environments: project(".cache/reference"),
    link,
    command: "pnpm setup:reference",
  });
  await fetchPillowImages(join(link, "bin/python"), pinned("pillow"));
  return `The Python references are ${made ? "ready" : "there"}`;
}

await report(setUpReference);
