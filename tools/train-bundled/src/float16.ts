/** Numbers as IEEE 754 half precision, little-endian, rounded to the nearest, ties to even. */
export function toFloat16(values: Float32Array): Uint8Array {
  const halves = Uint16Array.from(values, half);
  return new Uint8Array(halves.buffer);
}

const word = new DataView(new ArrayBuffer(4));

function half(value: number): number {
  word.setFloat32(0, value);
  const bits = word.getUint32(0);
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = Math.abs(value);
  if (Number.isNaN(value)) return sign | 0x7e00;
  // The largest half is 65504; halfway to the next, and beyond, lies infinity.
  if (magnitude >= 65520) return sign | 0x7c00;
  // Below 2⁻¹⁴ halves are multiples of 2⁻²⁴.
  if (magnitude < 2 ** -14) return sign | roundToEven(magnitude * 2 ** 24);
  // A carry out of the fraction moves the exponent up by one, as it should.
  return sign | roundToEven(((bits & 0x7fffffff) - 0x38000000) / 2 ** 13);
}

function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}
