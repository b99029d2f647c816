/** Formats whose first bytes we know; others never reach a decoder. */
export type ImageFormat = "JPEG" | "PNG" | "GIF" | "BMP" | "WebP" | "TIFF" | "AVIF" | "HEIC";

interface Signature {
  readonly format: ImageFormat;
  readonly at: number;
  readonly bytes: string;
}

const signatures: readonly Signature[] = [
  { format: "JPEG", at: 0, bytes: "\xff\xd8\xff" },
  { format: "PNG", at: 0, bytes: "\x89PNG\r\n\x1a\n" },
  { format: "GIF", at: 0, bytes: "GIF8" },
  { format: "BMP", at: 0, bytes: "BM" },
  { format: "WebP", at: 8, bytes: "WEBP" },
  { format: "TIFF", at: 0, bytes: "II*\0" },
  { format: "TIFF", at: 0, bytes: "MM\0*" },
  // with addresses of 64 bits
  { format: "TIFF", at: 0, bytes: "II+\0" },
  { format: "TIFF", at: 0, bytes: "MM\0+" },
  ...["avif", "avis"].map((brand) => ({ format: "AVIF" as const, at: 4, bytes: `ftyp${brand}` })),
  ...["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"].map((brand) => ({
    format: "HEIC" as const,
    at: 4,
    bytes: `ftyp${brand}`,
  })),
];

/**
 * The format of an image file by its first bytes, since a name can lie: TensorFlow does the same. `undefined` for
 * anything else, among it SVG and PDF, which the decoder would take and which can make it open other files.
 *
 * @param bytes - The content of a file, or its first 16 bytes.
 * @returns Its name.
 */
export function detectFormat(bytes: Uint8Array): ImageFormat | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.find(({ at, bytes: expected }) => start.startsWith(expected, at))?.format;
}
