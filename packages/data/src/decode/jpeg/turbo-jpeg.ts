import type { JpegDecoding } from "@coarse/core";
import { channelsOf } from "../../color-mode.ts";
import type { ColorMode } from "../../types.ts";
import { pixelFormats } from "./pixel-formats.ts";

/** libjpeg-turbo's flags. */
const DCT_FLAGS: Readonly<Record<JpegDecoding, number>> = { "fast-dct": 2048, "accurate-dct": 4096 };

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

/** What libjpeg-turbo made of a JPEG. */
export interface TurboImage {
  /** `[height, width, channels]`; of CMYK 4 channels, inverted where the file has them so. */
  readonly pixels: Uint8Array;
  readonly height: number;
  readonly width: number;
  readonly isCmyk: boolean;
}

/** How it is to decode. */
export interface TurboOptions {
  /** CMYK always comes as CMYK. */
  readonly colorMode: ColorMode;
  readonly decode: JpegDecoding;
  readonly maxPixels: number;
}

/** What is used of it; its types come with those of browsers only. */
declare const WebAssembly: {
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** What the module exports. */
interface Turbo {
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

/** libjpeg-turbo in WebAssembly. A hostile file harms nothing but the instance, which is thrown away. */
export class TurboJpeg {
  readonly #module: object;
  #kept: Turbo | undefined;

  /** @param module - The `WebAssembly.Module` of `@cwasm/jpeg-turbo/jpeg-turbo.wasm`. */
  constructor(module: object) {
    this.#module = module;
  }

  /** `undefined` where it is cut short, no JPEG that TensorFlow decodes, or too large for it. */
  decode(jpeg: Uint8Array, options: TurboOptions): TurboImage | undefined {
    const turbo = this.#kept ?? instantiate(this.#module);
    this.#kept = undefined;
    try {
      const image = decodeWith(turbo, jpeg, options);
      if (turbo.memory.buffer.byteLength <= KEPT_BYTES) this.#kept = turbo;
      return image;
    } catch {
      return undefined;
    }
  }
}

function decodeWith(
  turbo: Turbo,
  jpeg: Uint8Array,
  { colorMode, decode, maxPixels }: TurboOptions,
): TurboImage | undefined {
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
  const step = isCmyk ? 4 : channelsOf[colorMode];
  const isPossible = width > 0 && height > 0 && width * height <= Math.min(maxPixels, MOST_PIXELS);
  const target = isPossible ? allocate(turbo, width * height * step) : 0;
  if (isPossible) {
    const shape = [target, width, width * step, height] as const;
    turbo.tjDecompress2(
      handle,
      source,
      length,
      ...shape,
      pixelFormats[isCmyk ? "cmyk" : colorMode],
      DCT_FLAGS[decode],
    );
  }
  const pixels = isPossible ? bytesAt(turbo, target, width * height * step).slice() : undefined;
  turbo.tjDestroy(handle);
  for (const pointer of [source, sizes, target]) turbo.free(pointer);
  return pixels && { pixels, height, width, isCmyk };
}

function allocate(turbo: Turbo, bytes: number): number {
  const at = turbo.malloc(bytes);
  if (at === 0) throw new RangeError(`No memory for ${bytes} bytes`);
  return at;
}

/** A view that holds until memory grows. */
function bytesAt(turbo: Turbo, at: number, length: number): Uint8Array {
  return new Uint8Array(turbo.memory.buffer, at, length);
}

function instantiate(module: object): Turbo {
  const none = () => 0;
  const fail = () => {
    throw new Error("libjpeg-turbo has given up");
  };
  const { exports } = new WebAssembly.Instance(module, {
    // how it leaves its depths when it can't go on
    env: { setjmp: none, longjmp: fail },
    wasi_snapshot_preview1: {
      ...{ environ_sizes_get: none, environ_get: none, proc_exit: fail },
      ...{ fd_close: none, fd_seek: none, fd_write: none },
    },
  });
  if (!isTurbo(exports)) throw new Error("@cwasm/jpeg-turbo exports something else than was expected");
  return exports;
}

function isTurbo(exports: object): exports is Turbo {
  return "memory" in exports && "tjDecompress2" in exports && "tjDecompressHeader3" in exports;
}
