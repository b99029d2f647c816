import { joinParts } from "./join-parts.ts";
import { type JpegSegment, PROGRESSIVE_FRAME, START_OF_SCAN, wordAt } from "./jpeg-segment.ts";

/** How the header of a JPEG describes its size and its colors. */
export interface JpegColors {
  /** 0 where no frame header is found. */
  readonly height: number;
  readonly width: number;
  /** 1 gray, 3 color, 4 CMYK; 0 where no frame header is found, which the decoder will complain about. */
  readonly components: number;
  /** Whether three components are red, green and blue as they stand, not brightness and two differences. */
  readonly isRgb: boolean;
  /** Whether its pixels come in several scans, each of which makes all of them finer. */
  readonly isProgressive: boolean;
  /** Whether its coefficients have an arithmetic code, not Huffman's. */
  readonly isArithmetic: boolean;
  /** Whether all up to its first scan is one frame and segments, one right behind the other, as every program writes them. */
  readonly isPlain: boolean;
  /** Adobe's programs say who they are, and store CMYK the other way round: 0 is full ink. */
  readonly hasAdobeMarker: boolean;
}

const FIRST_ARITHMETIC_FRAME = 0xc9;
const ARITHMETIC_PROGRESSIVE_FRAME = 0xca;
const JFIF = 0xe0;
const ADOBE = 0xee;

/** Reads how a JPEG describes its size and its colors, with libjpeg's precedence: JFIF's marker, Adobe's, the components' names. */
export function jpegColors(bytes: Uint8Array): JpegColors {
  let [height, width, components] = [0, 0, 0];
  let names = "";
  let isProgressive = false;
  let isArithmetic = false;
  let frames = 0;
  let hasJfifMarker = false;
  let adobeTransform: number | undefined;
  const { segments, isWhole } = readHeader(bytes);
  for (const { marker, start } of segments) {
    if (marker === JFIF) hasJfifMarker ||= textAt(bytes, start + 4, 4) === "JFIF";
    if (marker === ADOBE && textAt(bytes, start + 4, 5) === "Adobe") adobeTransform = bytes[start + 15];
    if (!isFrameHeader(marker)) continue;
    frames++;
    [height, width] = [wordAt(bytes, start + 5), wordAt(bytes, start + 7)];
    components = bytes[start + 9] ?? 0;
    isProgressive = marker === PROGRESSIVE_FRAME || marker === ARITHMETIC_PROGRESSIVE_FRAME;
    isArithmetic = marker >= FIRST_ARITHMETIC_FRAME;
    names = String.fromCharCode(bytes[start + 10] ?? 0, bytes[start + 13] ?? 0, bytes[start + 16] ?? 0);
  }
  const saysRgb = adobeTransform === undefined ? names === "RGB" : adobeTransform === 0;
  return {
    height,
    width,
    components,
    isRgb: components === 3 && !hasJfifMarker && saysRgb,
    isProgressive,
    isArithmetic,
    isPlain: isWhole && frames === 1,
    hasAdobeMarker: adobeTransform !== undefined,
  };
}

/**
 * The same JPEG with a header that calls its brightness and color differences red, green and blue: a decoder then
 * hands the brightness out untouched, as the red channel. That is what libjpeg, and so TensorFlow, takes for gray.
 */
export function brightnessAsRed(jpeg: Uint8Array): Uint8Array {
  const { segments } = readHeader(jpeg);
  const kept = segments.filter(({ marker }) => marker !== JFIF && marker !== ADOBE);
  const pixelsStart = segments.at(-1)?.end ?? 2;
  const parts = kept.map(({ start, end }) => jpeg.subarray(start, end));
  return joinParts([jpeg.subarray(0, 2), AS_STORED, ...parts, jpeg.subarray(pixelsStart)]);
}

/** Adobe's marker, whose last byte says that the components stand as they are. */
const AS_STORED = Uint8Array.from("\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0", (character) =>
  character.charCodeAt(0),
);

interface JpegHeader {
  /** Those before the pixels, in their order. */
  readonly segments: readonly JpegSegment[];
  /** Whether they reach to the pixels. */
  readonly isWhole: boolean;
}

function readHeader(bytes: Uint8Array): JpegHeader {
  const segments: JpegSegment[] = [];
  let start = 2;
  while (start + 9 < bytes.length && bytes[start] === 0xff) {
    const marker = bytes[start + 1] ?? 0;
    if (marker === START_OF_SCAN) return { segments, isWhole: true };
    // A marker may be preceded by any number of 0xff.
    if (marker === 0xff) {
      start++;
      continue;
    }
    const end = start + 2 + wordAt(bytes, start + 2);
    if (isBare(marker) || end < start + 4) break;
    segments.push({ marker, start, end });
    start = end;
  }
  return { segments, isWhole: false };
}

/** Markers without a length behind them, none of which belongs into a header: TEM, RST0 to RST7, SOI, EOI. */
function isBare(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd9);
}

/** SOF0 to SOF15 without the three markers between them that mean something else (DHT, JPG, DAC). */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function textAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}
