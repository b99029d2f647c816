import { nativeDecoder } from "./jpeg/native-decoder.ts";

/**
 * Loads the decoder of JPEGs, for who has to wait for something else meanwhile: of both DCTs where it is not said which.
 */
export async function prepareDecoder(): Promise<void> {
  // sharp takes 70 ms: it comes for the other formats, and where it has to stand in
  if (nativeDecoder() === undefined) await import("sharp");
}
