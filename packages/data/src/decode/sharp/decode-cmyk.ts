import type { Sharp } from "sharp";
import { inksToColors } from "../../inks-to-colors.ts";
import type { DecodedImage } from "../../types.ts";

/** Decodes a CMYK JPEG, with the accurate DCT. */
export async function decodeCmyk(
  image: Sharp,
  colors: { readonly hasAdobeMarker: boolean },
): Promise<DecodedImage> {
  const cmyk = image.pipelineColorspace("cmyk").toColorspace("cmyk").raw();
  const { data, info } = await cmyk.toBuffer({ resolveWithObject: true });
  // libvips inverts them whatever the file says
  for (let i = 0; i < data.length; i++) data[i] = 255 - (data[i] ?? 0);
  return inksToColors({ pixels: data, height: info.height, width: info.width }, colors);
}
