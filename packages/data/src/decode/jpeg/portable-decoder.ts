import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** libjpeg-turbo's flag for the fast DCT. */
const FAST_DCT = 2048;

/** Its number for CMYK and YCCK among the ways to store colors is this or above. */
const CMYK_COLORS = 3;

/** It blocks JavaScript while it decodes: a second for as many. */
const MOST_PIXELS = 2 ** 24;

/** From this size on its memory, which never shrinks, is not kept. */
const KEPT_BYTES = 2 ** 26;

/**
 * Put behind a file: a marker that no JPEG of a kind which is known here has, so that a decoder which wants more than
 * there is fails instead of making up the rest, as TensorFlow does. A sound file ends before. More of them than a segment
 * that was cut is long.
 */
const BEHIND_THE_END = new Uint8Array(2 ** 16 + 16).fill(0xff).map((byte, i) => (i % 2 ? 0xc8 : byte));

/** What a decoder made of a JPEG. */
export interface PortableImage {
  /** `[height, width, channels]`; of CMYK 4 channels, inverted where the file has them so. */
  readonly pixels: Uint8Array;
  readonly height: number;
  readonly width: number;
  readonly isCmyk: boolean;
}

/** How it is to decode. */
export interface PortableOptions {
  /** libjpeg-turbo's number; CMYK always comes as CMYK. */
  readonly format: number;
  readonly channels: number;
  readonly cmykFormat: number;
  readonly maxPixels: number;
}

/** What is used of it; its types come with those of browsers only. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

interface TurboJpeg {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(bytes: number): number;
  free(at: number): void;
  tjInitDecompress(): number;
  tjDestroy(handle: number): number;
  tjDecompressHeader3(
    ...pointers: [handle: number, jpeg: number, length: number, ...sizes: [number, number, number, number]]
  ): number;
  tjDecompress2(
    ...args: [
      ...source: [handle: number, jpeg: number, length: number],
      ...target: [pixels: number, width: number, pitch: number, height: number],
      ...how: [format: number, flags: number],
    ]
  ): number;
}

let compiled: object | undefined;
let kept: TurboJpeg | undefined;

/**
 * Decodes with libjpeg-turbo in WebAssembly, at a third of the native one's speed and in this thread, what the native one
 * does not: CMYK, odd subsamplings, damage that can be mended, everything where it is missing. A hostile file harms
 * nothing but the instance, which is thrown away.
 * @returns `undefined` where it is cut short, no JPEG that TensorFlow decodes, or too large for it.
 */
export function decodePortably(jpeg: Uint8Array, options: PortableOptions): PortableImage | undefined {
  const turbo = kept ?? instantiate();
  kept = undefined;
  try {
    const image = decodeWith(turbo, jpeg, options);
    if (turbo.memory.buffer.byteLength <= KEPT_BYTES) kept = turbo;
    return image;
  } catch {
    return undefined;
  }
}

function decodeWith(
  turbo: TurboJpeg,
  jpeg: Uint8Array,
  { format, channels, cmykFormat, maxPixels }: PortableOptions,
): PortableImage | undefined {
  const length = jpeg.length + BEHIND_THE_END.length;
  const source = allocate(turbo, length);
  bytesAt(turbo, source, length).set(jpeg);
  bytesAt(turbo, source + jpeg.length, BEHIND_THE_END.length).set(BEHIND_THE_END);
  const handle = turbo.tjInitDecompress();
  const sizes = allocate(turbo, 16);
  bytesAt(turbo, sizes, 16).fill(0);
  // its result also tells of what is merely strange
  turbo.tjDecompressHeader3(handle, source, length, sizes, sizes + 4, sizes + 8, sizes + 12);
  const [width = 0, height = 0, , colors = 0] = new Int32Array(turbo.memory.buffer, sizes, 4);
  const isCmyk = colors >= CMYK_COLORS;
  const step = isCmyk ? 4 : channels;
  const isPossible = width > 0 && height > 0 && width * height <= Math.min(maxPixels, MOST_PIXELS);
  const target = isPossible ? allocate(turbo, width * height * step) : 0;
  if (isPossible) {
    const shape = [target, width, width * step, height] as const;
    turbo.tjDecompress2(handle, source, length, ...shape, isCmyk ? cmykFormat : format, FAST_DCT);
  }
  const pixels = isPossible ? bytesAt(turbo, target, width * height * step).slice() : undefined;
  turbo.tjDestroy(handle);
  for (const pointer of [source, sizes, target]) turbo.free(pointer);
  return pixels && { pixels, height, width, isCmyk };
}

function allocate(turbo: TurboJpeg, bytes: number): number {
  const at = turbo.malloc(bytes);
  if (at === 0) throw new RangeError(`No memory for ${bytes} bytes`);
  return at;
}

/** A view that holds until memory grows. */
function bytesAt(turbo: TurboJpeg, at: number, length: number): Uint8Array {
  return new Uint8Array(turbo.memory.buffer, at, length);
}

function instantiate(): TurboJpeg {
  const require = createRequire(import.meta.url);
  compiled ??= new WebAssembly.Module(readFileSync(require.resolve("@cwasm/jpeg-turbo/jpeg-turbo.wasm")));
  const none = () => 0;
  const fail = () => {
    throw new Error("libjpeg-turbo has given up");
  };
  const { exports } = new WebAssembly.Instance(compiled, {
    // how it leaves its depths when it can't go on
    env: { setjmp: none, longjmp: fail },
    wasi_snapshot_preview1: {
      ...{ environ_sizes_get: none, environ_get: none, proc_exit: fail },
      ...{ fd_close: none, fd_seek: none, fd_write: none },
    },
  });
  if (!isTurboJpeg(exports)) throw new Error("@cwasm/jpeg-turbo exports something else than was expected");
  return exports;
}

function isTurboJpeg(exports: object): exports is TurboJpeg {
  return "memory" in exports && "tjDecompress2" in exports && "tjDecompressHeader3" in exports;
}
