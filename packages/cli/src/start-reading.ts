import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { isHdf5, type ModelForm, ReadingThread } from "@coarse/models/reading-thread";
import { activationFolder, knownHash } from "@coarse/pipeline/known-model";
import { returnFreedMemory } from "@coarse/runtime/return-freed-memory";

/** The variable that stands for `--no-cache`, whatever its value. */
export const NO_CACHE = "COARSE_NO_CACHE";

/**
 * For WebAssembly that runs once, like the library for HDF5: code is compiled fast instead of well, and checked when it
 * is called. Halves what that library takes.
 */
const WASM_FLAGS = ["--liftoff-only", "--wasm-lazy-validation"] as const;

/**
 * Gets the process ready for a model where one is named among the arguments, before anything else is loaded: memory is
 * shared by the threads that are still to come, and a file of HDF5 is read in a thread, which takes as long as loading
 * everything else.
 */
export function startReading(argv: readonly string[], folder: string): ReadingThread | undefined {
  const model = optionIn(argv, "--model");
  if (model === undefined) return undefined;
  for (const flag of WASM_FLAGS) setFlagsFromString(flag);
  const path = resolve(folder, model);
  // as the command will ask for it, unless options that are still to be parsed say otherwise
  const expected = { path, form: formFor(argv) } as const;
  const thread = isHdf5(model) && !isCached(path, argv) ? ReadingThread.start(expected) : undefined;
  // while the thread starts
  returnFreedMemory();
  return thread;
}

/** Commands that send photos through the network. */
const running: ReadonlySet<string | undefined> = new Set([
  "classify",
  "compare",
  "doctor",
  "evaluate",
  "suggest",
]);

/** Whether the command will hardly need the network: it has seen this model before, and keeps what networks give. */
function isCached(path: string, argv: readonly string[]): boolean {
  const [command = ""] = argv;
  const keeps = running.has(command) && command !== "classify";
  return (
    keeps &&
    !argv.includes("--no-cache") &&
    !(NO_CACHE in process.env) &&
    knownHash(path, activationFolder()) !== undefined
  );
}

function formFor(argv: readonly string[]): ModelForm {
  const isOnnx = optionIn(argv, "--engine") !== "tfjs-node";
  return running.has(argv[0]) && isOnnx ? "onnx" : "as it is";
}

/** What stands behind an option or its `=`. */
function optionIn(argv: readonly string[], option: string): string | undefined {
  const position = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = argv[position];
  return word === option ? argv[position + 1] : word?.slice(option.length + 1);
}
