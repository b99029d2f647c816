import { noise } from "./noise.ts";

/** A BMP of noise, which sharp can't write: 24 or 32 bits of color, or 8 bits into a palette of grays or colors. */
export function bmp(width: number, height: number, kind: 24 | 32 | "gray" | "colors"): Uint8Array {
  const bits = typeof kind === "number" ? kind : 8;
  const palette = typeof kind === "number" ? new Uint8Array() : paletteOf(kind);
  const rowLength = Math.ceil((width * bits) / 32) * 4;
  const start = 54 + palette.length;
  const bytes = new Uint8Array(start + rowLength * Math.abs(height));
  const header = new DataView(bytes.buffer);
  bytes.set(Buffer.from("BM"));
  header.setUint32(2, bytes.length, true);
  header.setUint32(10, start, true);
  header.setUint32(14, 40, true);
  header.setInt32(18, width, true);
  header.setInt32(22, height, true);
  header.setUint16(26, 1, true);
  header.setUint16(28, bits, true);
  bytes.set(palette, 54);
  bytes.set(noise(bytes.length - start), start);
  return bytes;
}

function paletteOf(kind: "gray" | "colors"): Uint8Array {
  const colors = kind === "gray" ? Array.from({ length: 256 }, (_, shade) => [shade, shade, shade, 0]) : [];
  return kind === "gray" ? Uint8Array.from(colors.flat()) : noise(1024, 7);
}
