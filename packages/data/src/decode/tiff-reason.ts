/** Of a TIFF's first picture, what decides whether it can be decoded. */
interface TiffFacts {
  readonly bits: number;
  readonly photometric: number;
  readonly isPlanar: boolean;
}

const BITS_PER_SAMPLE = 258;
const PHOTOMETRIC = 262;
const PLANAR_CONFIGURATION = 284;
const BIG_TIFF = 43;

/** L*a*b* in three ways of storing it. */
const LAB: readonly number[] = [8, 9, 10];

/** Why a TIFF could not be decoded: for what its header says, or else because it is damaged. */
export function tiffReason(bytes: Uint8Array): string {
  const { bits = 8, photometric, isPlanar } = readFacts(bytes);
  if (![1, 2, 4, 8, 16, 32, 64].includes(bits))
    return `a TIFF of ${bits} bits a channel, which the decoder can't read: convert it to 8 or 16`;
  if (LAB.includes(photometric ?? 0))
    return "a TIFF in L*a*b* colors, which the decoder can't read: convert it to RGB";
  if (isPlanar)
    return "damaged or cut short TIFF, or one whose channels lie apart (planar) in a way that the decoder can't read";
  return "damaged or cut short TIFF";
}

function readFacts(bytes: Uint8Array): Partial<TiffFacts> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = bytes[0] === 0x49;
  try {
    const isBig = view.getUint16(2, little) === BIG_TIFF;
    const long = (at: number) => (isBig ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little));
    const directory = long(isBig ? 8 : 4);
    const count = isBig ? long(directory) : view.getUint16(directory, little);
    const [first, step, valueAt] = isBig ? [directory + 8, 20, 12] : [directory + 2, 12, 8];
    const values = new Map<number, number>();
    for (let i = 0; i < Math.min(count, 1000); i++) {
      const entry = first + i * step;
      const length = long(entry + 4);
      const isInside = 2 * length <= (isBig ? 8 : 4);
      const at = isInside ? entry + valueAt : long(entry + valueAt);
      if (at + 2 <= bytes.length) values.set(view.getUint16(entry, little), view.getUint16(at, little));
    }
    return {
      bits: values.get(BITS_PER_SAMPLE) ?? 1,
      photometric: values.get(PHOTOMETRIC) ?? 0,
      isPlanar: values.get(PLANAR_CONFIGURATION) === 2,
    };
  } catch {
    // the header itself is cut short
    return {};
  }
}
