import { nativeRuntime } from "./load-onnx-runtime.ts";

/**
 * Why ONNX Runtime's native library can't be loaded, in one line; `undefined` where it can. For who tells the user why
 * {@linkcode openClassifier} took `onnxruntime-web` in its place.
 *
 * @returns Half a sentence.
 */
export async function whyNotNative(): Promise<string | undefined> {
  return nativeRuntime().then(() => undefined, reasonOf);
}

/** Of the packages that are there; otherwise that there is none. */
function reasonOf(error: unknown): string {
  const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  const telling = errors.find((each) => !isMissing(each));
  if (telling === undefined) return `no library for ${process.platform} on ${process.arch} is installed`;
  const message = telling instanceof Error ? telling.message : String(telling);
  return message.split("\n")[0] ?? message;
}

/** The package itself is missing, or offers nothing. */
function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_MODULE_NOT_FOUND" || code === "ERR_PACKAGE_PATH_NOT_EXPORTED";
}
