/** Where the numbers of a BMP's header lie; those of OS/2's old header, of 12 bytes, are elsewhere. */
const HEADER_SIZE = 14;
const WIDTH = 18;
const HEIGHT = 22;
const BITS = 28;
const COMPRESSION = 30;
const COLORS = 46;
const MASKS = 54;

const RLE8 = 1;
const RLE4 = 2;
const BITFIELDS = 3;

/** Codes behind a zero byte; from 3 on as many pixels follow. */
const END_OF_LINE = 0;
const END_OF_BITMAP = 1;
const DELTA = 2;

/**
 * The same BMP without run-length codes, one byte a pixel; other BMPs as they are. The decoder takes codes as well, but
 * not an end of line behind the last one, which most programs write. What no code fills has the palette's first color.
 * @returns `undefined` where the codes end before the picture does.
 */
export function expandRunLengths(bytes: Uint8Array): Uint8Array | undefined {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const headerSize = header.getUint32(HEADER_SIZE, true);
  if (headerSize < 40 || bytes.length < MASKS) return bytes;
  const compression = header.getUint32(COMPRESSION, true);
  const [width, height] = [header.getInt32(WIDTH, true), header.getInt32(HEIGHT, true)];
  if ((compression !== RLE8 && compression !== RLE4) || width < 1 || height < 1) return bytes;
  const colors = header.getUint32(COLORS, true) || (compression === RLE8 ? 256 : 16);
  const start = HEADER_SIZE + headerSize + 4 * colors;
  const codes = bytes.subarray(header.getUint32(10, true));
  const pitch = Math.ceil(width / 4) * 4;
  if (start > bytes.length) return undefined;
  const expanded = new Uint8Array(start + pitch * height);
  expanded.set(bytes.subarray(0, start));
  const pixels = { into: expanded.subarray(start), width, height, pitch };
  if (!decodeRuns(codes, pixels, compression === RLE4)) return undefined;
  const made = new DataView(expanded.buffer);
  made.setUint32(10, start, true);
  made.setUint16(BITS, 8, true);
  made.setUint32(COMPRESSION, 0, true);
  made.setUint32(COLORS, colors, true);
  return expanded;
}

interface Rows {
  readonly into: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly pitch: number;
}

/** Fills rows of color numbers; false where codes are missing. */
function decodeRuns(codes: Uint8Array, { into, width, height, pitch }: Rows, areHalfBytes: boolean): boolean {
  let [x, y, at] = [0, 0, 0];
  /** The color of the pixel at a place of a run, whose colors begin at a byte. */
  const color = (start: number, place: number) => {
    if (!areHalfBytes) return codes[start + place] ?? 0;
    const both = codes[start + (place >> 1)] ?? 0;
    return place % 2 ? both & 15 : both >> 4;
  };
  const put = (value: number) => {
    if (x < width && y < height) into[y * pitch + x] = value;
    x++;
  };
  while (at + 1 < codes.length) {
    const count = codes[at] ?? 0;
    const second = codes[at + 1] ?? 0;
    at += 2;
    if (count > 0) for (let i = 0; i < count; i++) put(color(at - 1, areHalfBytes ? i % 2 : 0));
    else if (second === END_OF_BITMAP) return true;
    else if (second === END_OF_LINE) [x, y] = [0, y + 1];
    else if (second === DELTA) {
      [x, y] = [x + (codes[at] ?? 0), y + (codes[at + 1] ?? 0)];
      at += 2;
    } else {
      for (let i = 0; i < second; i++) put(color(at, i));
      // as many bytes as there are, made even
      at += 2 * Math.ceil(second / (areHalfBytes ? 4 : 2));
    }
  }
  return y >= height || (y === height - 1 && x >= width);
}

/** Five or six bits of 16 as the decoder leaves them, `11111000`, spread over 0 to 255: `255 · v / 31`, as Pillow does. */
export function spreadColors(pixels: Uint8Array, bmp: Uint8Array): void {
  const header = new DataView(bmp.buffer, bmp.byteOffset, bmp.length);
  if (header.getUint32(HEADER_SIZE, true) < 40 || header.getUint16(BITS, true) !== 16) return;
  const hasMasks = header.getUint32(COMPRESSION, true) === BITFIELDS && bmp.length >= MASKS + 12;
  for (let channel = 0; channel < 3; channel++) {
    const bits = hasMasks ? bitsIn(header.getUint32(MASKS + 4 * channel, true)) : 5;
    if (bits < 1 || bits > 7) continue;
    const most = 2 ** bits - 1;
    for (let i = channel; i < pixels.length; i += 4)
      pixels[i] = (255 * ((pixels[i] ?? 0) >> (8 - bits))) / most;
  }
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}
