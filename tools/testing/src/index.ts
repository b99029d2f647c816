import "./numbers-matcher.ts";

export { browserFlags, browserPath } from "./browser.ts";
export { type NumpyArray, readNpy } from "./npy.ts";
export { onceARun } from "./once-a-run.ts";
export { pnpmCommand } from "./pnpm-command.ts";
export { type PureModule, pureEntry, pureModules, subpathOf } from "./pure-modules.ts";
export {
  describeWithBrowser,
  describeWithReference,
  describeWithRegistry,
  describeWithShared,
  describeWithStrace,
  describeWithTerminal,
  describeWithTfjsNode,
  hasTfjsNode,
  project,
  referencePython,
  shared,
} from "./requirements.ts";
export { type PythonInput, runPython } from "./run-python.ts";
export { signalToNoise } from "./signal-to-noise.ts";
export {
  circleIn,
  folderArrows,
  ownPackage,
  type SourceFile,
  sourcesOf,
} from "./source-imports.ts";
