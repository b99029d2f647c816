/**
 * Number of colour components of a JPEG: 1 grey, 3 colour, 4 CMYK. 0 where no frame header is found, which the
 * decoder will complain about.
 */
export function jpegComponents(bytes: Uint8Array): number {
  let position = 2;
  while (position + 9 < bytes.length) {
    if (bytes[position] !== 0xff) return 0;
    const marker = bytes[position + 1] ?? 0;
    if (marker === 0xff) position += 1;
    else if (isFrameHeader(marker)) return bytes[position + 9] ?? 0;
    else position += 2 + 256 * (bytes[position + 2] ?? 0) + (bytes[position + 3] ?? 0);
  }
  return 0;
}

/** SOF0 to SOF15 without the three markers between them that mean something else (DHT, JPG, DAC). */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
