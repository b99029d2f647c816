import sharp from "sharp";
import { bmp } from "./bmp.ts";
import { deepNoiseImage, noiseImage } from "./noise.ts";

/** Widths and heights where an off-by-one shows: one pixel, one row, smaller and larger than a target, odd, even. */
const awkwardSizes: readonly (readonly [width: number, height: number])[] = [
  [1, 1],
  [1, 1000],
  [1000, 1],
  [2, 3],
  [7, 5],
  [37, 23],
  [64, 64],
  [333, 500],
];

/** Images of every kind that Keras reads, by the names of their files. */
export async function sampleImages(): Promise<Readonly<Record<string, Uint8Array>>> {
  const images: Record<string, Uint8Array> = {
    "gray16.png": await deepNoiseImage(37, 23, 1).png().toBuffer(),
    "rgb16.png": await deepNoiseImage(37, 23, 3).png().toBuffer(),
    "gray.png": await noiseImage(37, 23, 1).png().toBuffer(),
    "gray.jpg": await noiseImage(37, 23, 1).jpeg().toBuffer(),
    "alpha.png": await noiseImage(37, 23, 4).png().toBuffer(),
    "palette.png": await noiseImage(37, 23).png({ palette: true, colors: 16 }).toBuffer(),
    "palette-alpha.png": await noiseImage(37, 23, 4).png({ palette: true, colors: 16 }).toBuffer(),
    "interlaced.png": await noiseImage(37, 23).png({ progressive: true }).toBuffer(),
    "alpha.gif": await noiseImage(37, 23, 4).gif().toBuffer(),
    "animated.gif": await animation(),
    "progressive.jpg": await noiseImage(37, 23).jpeg({ progressive: true }).toBuffer(),
    "full-color.jpg": await noiseImage(37, 23).jpeg({ chromaSubsampling: "4:4:4" }).toBuffer(),
    "cmyk.jpg": await noiseImage(37, 23).toColorspace("cmyk").jpeg().toBuffer(),
    "cmyk-without-adobe-marker.jpg": withoutSegment(
      await noiseImage(37, 23).toColorspace("cmyk").jpeg().toBuffer(),
      0xee,
    ),
    "foreign-marker.jpg": withRestartMarker(await noiseImage(64, 64).jpeg().toBuffer()),
    "rotated.jpg": await noiseImage(37, 23).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    "profile.jpg": await noiseImage(37, 23).withIccProfile("p3").jpeg().toBuffer(),
    "profile.png": await noiseImage(37, 23).withIccProfile("p3").png().toBuffer(),
    "gif-called.jpg": await noiseImage(7, 5).gif().toBuffer(),
    "32-bit.bmp": bmp(37, 23, 32),
    "gray.bmp": bmp(37, 23, "gray"),
    "upside-down.bmp": bmp(37, -23, 24),
  };
  for (const [width, height] of awkwardSizes) {
    const size = `${width}x${height}`;
    images[`${size}.jpg`] = await noiseImage(width, height).jpeg().toBuffer();
    images[`${size}.png`] = await noiseImage(width, height).png().toBuffer();
    images[`${size}.gif`] = await noiseImage(width, height).gif().toBuffer();
    images[`${size}.bmp`] = bmp(width, height, 24);
  }
  return images;
}

async function animation(): Promise<Uint8Array> {
  const frames = [await noiseImage(37, 23).png().toBuffer(), await noiseImage(37, 23, 4).png().toBuffer()];
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

/** A JPEG without the segment that a marker begins: CMYK is inverted only where Adobe says so in 0xee. */
function withoutSegment(jpeg: Uint8Array, marker: number): Uint8Array {
  const start = jpeg.findIndex((byte, i) => byte === 0xff && jpeg[i + 1] === marker);
  const length = 256 * (jpeg[start + 2] ?? 0) + (jpeg[start + 3] ?? 0);
  return Buffer.concat([jpeg.subarray(0, start), jpeg.subarray(start + 2 + length)]);
}

/** A JPEG with a marker among its pixels that does not belong there, as transmission errors leave it. */
export function withRestartMarker(jpeg: Uint8Array): Uint8Array {
  const middle = Math.trunc(jpeg.length / 2);
  return Buffer.concat([jpeg.subarray(0, middle), Uint8Array.from([0xff, 0xd3]), jpeg.subarray(middle)]);
}
