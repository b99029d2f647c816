/** `GCOL` */
const SIGNATURE = [0x47, 0x43, 0x4f, 0x4c] as const;
const HEADER_BYTES = 16;
/** Index 0 is what is left free, its own header counted. */
const FREE = 0;

/**
 * Looks through the collections in which an HDF5 file keeps texts of any length. The library walks from object to
 * object by the sizes that they claim, and never ends where one claims none. Throws `RangeError` where an object claims
 * less than itself, or more than the collection has. Source: "Disk Format: Level 1E - Global Heap" of the HDF5 File
 * Format Specification.
 */
export function checkGlobalHeaps(bytes: Uint8Array): void {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.indexOf(SIGNATURE[0]); at >= 0; at = bytes.indexOf(SIGNATURE[0], at + 1))
    if (SIGNATURE.every((byte, i) => bytes[at + i] === byte)) checkHeap(file, at);
}

/** Version, then the size of all, then objects: index, references, four bytes for nothing, size, content. */
function checkHeap(file: DataView, start: number): void {
  // four letters that weights happen to spell
  if (start + HEADER_BYTES > file.byteLength || file.getUint8(start + SIGNATURE.length) !== 1) return;
  const end = start + Number(file.getBigUint64(start + 8, true));
  if (end > file.byteLength) return;
  for (let at = start + HEADER_BYTES; at + HEADER_BYTES <= end; ) {
    const index = file.getUint16(at, true);
    const claimed = Number(file.getBigUint64(at + 8, true));
    const length = index === FREE ? claimed : HEADER_BYTES + Math.ceil(claimed / 8) * 8;
    if (length < HEADER_BYTES || at + length > end)
      throw new RangeError(`a global heap at ${start} has an object of ${claimed} bytes at ${at}`);
    at += length;
  }
}
