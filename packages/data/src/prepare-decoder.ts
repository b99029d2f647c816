/** Loads the decoder of images, which takes about 70 ms, for who has to wait for something else meanwhile. */
export async function prepareDecoder(): Promise<void> {
  await import("sharp");
}
