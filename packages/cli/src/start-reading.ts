import { isHdf5, ReadingThread } from "@coarse/models/reading-thread";

/**
 * A thread that gets ready to read a model where one of HDF5 is named among the arguments. It is started before anything
 * else is loaded, since it takes as long as all of that.
 */
export function startReading(argv: readonly string[]): ReadingThread | undefined {
  const model = argv[argv.indexOf("--model") + 1] ?? "";
  return argv.includes("--model") && isHdf5(model) ? ReadingThread.start() : undefined;
}
