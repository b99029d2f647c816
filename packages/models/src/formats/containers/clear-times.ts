/** A version 1 header's message "Object Modification Time" of 8 bytes, of which the flags are the fifth. */
const MESSAGE = [0x12, 0, 8, 0, undefined, 0, 0, 0, 1, 0, 0, 0] as const;

/** Seconds since 1970. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Sets the times of writing in an HDF5 file that was just made to 0, in place, so that the same content gives the same
 * bytes: the library can't be told to leave them out. Nothing but a time between the two is touched. Source: "Disk Format:
 * Level 2A - Data Object Headers" of the HDF5 File Format Specification.
 */
export function clearTimes(bytes: Uint8Array, { from, to }: Span): void {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - MESSAGE.length - 4;
  for (let at = bytes.indexOf(MESSAGE[0]); at >= 0 && at <= last; at = bytes.indexOf(MESSAGE[0], at + 1)) {
    if (!MESSAGE.every((byte, i) => byte === undefined || bytes[at + i] === byte)) continue;
    const time = file.getUint32(at + MESSAGE.length, true);
    if (time >= from && time <= to) file.setUint32(at + MESSAGE.length, 0, true);
  }
}
