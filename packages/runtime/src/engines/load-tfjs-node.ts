import util from "node:util";
import { EngineNotSetUpError } from "../errors.ts";

/** TensorFlow.js with the backend that is TensorFlow's own library. */
export type TfjsNode = typeof import("@tensorflow/tfjs-node");

/** How TensorFlow is to be loaded. */
export interface LoadTfjsNodeOptions {
  readonly threads: number;
  /** Imports the package; the one installed beside this if not given. */
  readonly importPackage?: () => Promise<TfjsNode>;
}

/**
 * Loads TensorFlow, once per process: the number of threads and the silence hold from then on.
 * Throws `EngineNotSetUpError` where the package is missing or can't load its compiled addon.
 */
export async function loadTfjsNode(options: LoadTfjsNodeOptions): Promise<TfjsNode> {
  const { threads, importPackage = () => import("@tensorflow/tfjs-node") } = options;
  process.env.TF_CPP_MIN_LOG_LEVEL ??= "3";
  process.env.TF_NUM_INTRAOP_THREADS ??= `${threads}`;
  restoreIsNullOrUndefined();
  try {
    return await importPackage();
  } catch (cause) {
    throw new EngineNotSetUpError("tfjs-node", cause);
  }
}

/** tfjs-node 4.22.0 calls this function of Node's, which is gone since Node 23. */
function restoreIsNullOrUndefined(): void {
  if ("isNullOrUndefined" in util) return;
  const isNullOrUndefined = (value: unknown) => value === null || value === undefined;
  Object.assign(util, { isNullOrUndefined });
}
