const LARGEST_HALF = 65504;

/** The nearest number of half precision (10 bits of fraction), the even one of two; beyond the largest, infinity. */
export function roundToHalf(value: number): number {
  const size = Math.abs(value);
  if (!(size > 0) || !Number.isFinite(value)) return value;
  // half of the last step beyond the largest number is rounded to infinity
  if (size >= LARGEST_HALF + 16) return Math.sign(value) * Number.POSITIVE_INFINITY;
  const step = 2 ** Math.max(Math.floor(Math.log2(size)) - 10, -24);
  return roundToEven(value / step) * step;
}

/** The nearest number of bfloat16, the upper half of a float32: 7 bits of fraction. */
export function roundToBrain(value: number): number {
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single;
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, single);
  const bits = view.getUint32(0);
  const rounded = bits + 0x7fff + ((bits >>> 16) & 1);
  view.setUint32(0, rounded & 0xffff0000);
  return view.getFloat32(0);
}

/** The nearest whole number, the even one of two: as ONNX rounds. */
export function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
