import { project } from "@coarse/testing";
import { rolldown } from "rolldown";

/** A script for pages, in one piece; what the entry exports is `name` in it. Nothing stands in for what Node.js has. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const problems: string[] = [];
  const bundle = await rolldown({
    input: project(entry),
    cwd: project("e2e"),
    platform: "browser",
    onLog: (level, { code, message }) => {
      // a script has no import.meta; the library for HDF5 asks for its own address and does without
      if (level === "warn" && code !== "EMPTY_IMPORT_META") problems.push(message);
    },
  });
  const { output } = await bundle.generate({ format: "iife", name, codeSplitting: false });
  await bundle.close();
  const [{ code }] = output;
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return code;
}
