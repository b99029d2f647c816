/** How the header of a JPEG describes its colours. */
export interface JpegColours {
  /** 1 grey, 3 colour, 4 CMYK; 0 where no frame header is found, which the decoder will complain about. */
  readonly components: number;
  /** Adobe's programs say who they are, and store CMYK the other way round: 0 is full ink. */
  readonly hasAdobeMarker: boolean;
}

const ADOBE = 0xee;
const START_OF_SCAN = 0xda;

/** Reads the segments of a JPEG before its pixels. */
export function jpegColours(bytes: Uint8Array): JpegColours {
  let components = 0;
  let hasAdobeMarker = false;
  let position = 2;
  while (position + 9 < bytes.length && bytes[position] === 0xff) {
    const marker = bytes[position + 1] ?? 0;
    if (marker === START_OF_SCAN) break;
    if (isFrameHeader(marker)) components = bytes[position + 9] ?? 0;
    if (marker === ADOBE) hasAdobeMarker ||= textAt(bytes, position + 4) === "Adobe";
    const length = 256 * (bytes[position + 2] ?? 0) + (bytes[position + 3] ?? 0);
    // A marker may be preceded by any number of 0xff.
    position += marker === 0xff ? 1 : 2 + length;
  }
  return { components, hasAdobeMarker };
}

/** SOF0 to SOF15 without the three markers between them that mean something else (DHT, JPG, DAC). */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function textAt(bytes: Uint8Array, start: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + 5));
}
