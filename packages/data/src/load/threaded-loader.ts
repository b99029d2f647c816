import { noSharp } from "../decode/sharp/open-sharp.ts";
import { DecodingThread, DecodingThreadEndedError } from "./decoding-thread.ts";
import { createImageLoader, type ImageLoader, type LoaderOptions } from "./image-loader.ts";

/** Images after which a thread is worth its start. */
const WORTH_A_THREAD = 24;

/** The compiled script: Node runs no TypeScript in a thread, so that tests on the sources load in their own. */
const script = import.meta.url.endsWith(".js") ? new URL("./decoding-worker.js", import.meta.url) : undefined;

let shared: DecodingThread | undefined;

/**
 * Loads images in this thread first and, once there are many, in another one, which all loaders share and which idles
 * until the process ends. Where that can't be started, or ends, this thread goes on.
 */
export function createThreadedLoader(options: LoaderOptions): ImageLoader {
  const here = createImageLoader(options);
  let there: ImageLoader | undefined;
  let begun = 0;

  function loader(): ImageLoader {
    if (script && ++begun > WORTH_A_THREAD) shared ??= new DecodingThread(script);
    if (!shared?.listens) return here;
    there ??= shared.open(options);
    return there;
  }

  return {
    load: (path, spare) =>
      loader()
        .load(path, spare)
        .catch((error: unknown) => {
          if (error instanceof DecodingThreadEndedError || isWithoutDecoder(error)) return here.load(path);
          throw error;
        }),
    close() {
      here.close();
      there?.close();
    },
  };
}

/** Whether a thread could not load the decoder, as far as its error tells: errors from threads keep their message alone. */
function isWithoutDecoder(error: unknown): boolean {
  return error instanceof Error && error.message === noSharp(undefined).message;
}
