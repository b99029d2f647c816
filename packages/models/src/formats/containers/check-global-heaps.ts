const SIGNATURE = "GCOL";
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
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(SIGNATURE); at >= 0; at = file.indexOf(SIGNATURE, at + 1)) checkHeap(file, at);
}

/** Version, then the size of all, then objects: index, references, four bytes for nothing, size, content. */
function checkHeap(file: Buffer, start: number): void {
  // four letters that weights happen to spell
  if (file[start + SIGNATURE.length] !== 1 || start + HEADER_BYTES > file.length) return;
  const end = start + Number(file.readBigUInt64LE(start + 8));
  if (end > file.length) return;
  for (let at = start + HEADER_BYTES; at + HEADER_BYTES <= end; ) {
    const index = file.readUInt16LE(at);
    const claimed = Number(file.readBigUInt64LE(at + 8));
    const length = index === FREE ? claimed : HEADER_BYTES + Math.ceil(claimed / 8) * 8;
    if (length < HEADER_BYTES || at + length > end)
      throw new RangeError(`a global heap at ${start} has an object of ${claimed} bytes at ${at}`);
    at += length;
  }
}
