import { channelsOf, toColorMode } from "../../color-mode.ts";
import { inksToColors } from "../../inks-to-colors.ts";
import type { ColorMode, DecodedImage } from "../../types.ts";
import type { JpegColors } from "../jpeg-structure/jpeg-colors.ts";
import { isScanBomb } from "../jpeg-structure/scan-bomb.ts";
import { type NativeDecoder, nativeDecoder } from "./native-decoder.ts";
import { pixelFormats } from "./pixel-formats.ts";
import { type PixelMemory, unfilled } from "./pixel-memory.ts";
import { decodePortably } from "./portable-decoder.ts";

/** What it takes to decode a JPEG. */
export interface FastDctOptions {
  readonly colors: JpegColors;
  readonly colorMode: ColorMode;
  readonly maxPixels: number;
  readonly memory?: PixelMemory | undefined;
}

/**
 * Decodes a JPEG with the fast DCT, to the last bit as `tf.io.decode_image` does by default: natively, what that refuses
 * or warns of in WebAssembly.
 * @returns `undefined` where neither can: mostly TensorFlow doesn't, either.
 */
export async function decodeFastDct(
  jpeg: Uint8Array,
  options: FastDctOptions,
): Promise<DecodedImage | undefined> {
  const { colors, colorMode, maxPixels } = options;
  if (colors.height * colors.width > maxPixels || isScanBomb(jpeg, colors)) return undefined;
  const native = isForNative(colors) ? nativeDecoder() : undefined;
  const image = native && (await decodeNatively(native, jpeg, options));
  if (image) return image;
  const found = decodePortably(jpeg, { colorMode, maxPixels, decode: "fast-dct" });
  if (found === undefined) return undefined;
  const { height, width, pixels } = found;
  if (found.isCmyk) return colors.isPlain ? toColorMode(inksToColors(found, colors), colorMode) : undefined;
  if (native && height === colors.height && width === colors.width)
    await decodeOver(native, jpeg, { pixels, format: pixelFormats[colorMode] });
  return { pixels, height, width, channels: channelsOf[colorMode] };
}

/** Its own arithmetic of sizes may overflow: it gets what we understand as it does. */
function isForNative({ isPlain, height, width, components }: JpegColors): boolean {
  return isPlain && height > 0 && width > 0 && (components === 1 || components === 3);
}

async function decodeNatively(
  native: NativeDecoder,
  jpeg: Uint8Array,
  { colors: { height, width }, colorMode, memory }: FastDctOptions,
): Promise<DecodedImage | undefined> {
  const channels = channelsOf[colorMode];
  const length = height * width * channels;
  const pixels = memory?.take(length) ?? unfilled(length);
  try {
    await native.decompress(jpeg, pixels, { format: pixelFormats[colorMode] });
    return { pixels, height, width, channels };
  } catch {
    memory?.giveBack(pixels);
    return undefined;
  }
}

/**
 * Blocks that are damaged beyond all measure have other pixels where a processor's vector instructions computed them, as
 * they do for TensorFlow. The native decoder ends with an error where it has warned of something, but has decoded by then.
 */
async function decodeOver(
  native: NativeDecoder,
  jpeg: Uint8Array,
  { pixels, format }: { readonly pixels: Uint8Array; readonly format: number },
): Promise<void> {
  try {
    await native.decompress(jpeg, pixels, { format });
  } catch {
    // what it did not come to stays as it was
  }
}
