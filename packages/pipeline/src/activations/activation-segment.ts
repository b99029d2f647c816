import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { ImageStamp } from "./image-stamp.ts";

/** Numbers that the network gives for an image: input of the head, then its output. */
export interface ActivationWidths {
  readonly features: number;
  readonly logits: number;
}

/** Another layout of these files is another number: files of other layouts are left alone and made anew. */
const SCHEMA = 1;
const MAGIC = new TextEncoder().encode(`coarse-activations-${SCHEMA}\n`);
/** Rows under one checksum. */
const BLOCK = 64;
/** Checksum and length of the footer, before the magic bytes at the end. */
const TRAILER = 8;

/** Behind the rows: whose they are. */
interface Footer extends ActivationWidths {
  readonly images: readonly (readonly [path: string, version: string])[];
  /** Files that no image could be read from, and why. */
  readonly unreadable: readonly (readonly [path: string, version: string, reason: string])[];
  /** CRC-32 of each block of rows. */
  readonly blocks: readonly number[];
}

/**
 * Writes activations of images one behind the other: rows of float32 numbers, a JSON footer that says whose they are,
 * its checksum and length. A file without its end is no segment, so that one that was cut is never believed.
 */
export class SegmentWriter {
  readonly #file: FileHandle;
  readonly #widths: ActivationWidths;
  readonly #images: [path: string, version: string][] = [];
  readonly #unreadable: [path: string, version: string, reason: string][] = [];
  readonly #blocks: number[] = [];
  #pending: Uint8Array[] = [];

  private constructor(file: FileHandle, widths: ActivationWidths) {
    this.#file = file;
    this.#widths = widths;
  }

  /** A new file that only its owner can read. */
  static async create(path: string, widths: ActivationWidths): Promise<SegmentWriter> {
    return new SegmentWriter(await open(path, "wx", 0o600), widths);
  }

  get isEmpty(): boolean {
    return this.#images.length + this.#unreadable.length === 0;
  }

  /** One image's numbers `[F]` and `[C]`; they are copied. */
  async add(stamp: ImageStamp, features: Float32Array, logits: Float32Array): Promise<void> {
    const row = new Float32Array(features.length + logits.length);
    row.set(features);
    row.set(logits, features.length);
    this.#images.push([stamp.path, stamp.version]);
    this.#pending.push(new Uint8Array(row.buffer));
    if (this.#pending.length === BLOCK) await this.#writeBlock();
  }

  /** A file that no image could be read from. */
  addUnreadable({ path, version }: ImageStamp, reason: string): void {
    this.#unreadable.push([path, version, reason]);
  }

  /** Makes a segment of the file. */
  async finish(): Promise<void> {
    if (this.#pending.length > 0) await this.#writeBlock();
    const footer: Footer = {
      ...this.#widths,
      images: this.#images,
      unreadable: this.#unreadable,
      blocks: this.#blocks,
    };
    const text = new TextEncoder().encode(JSON.stringify(footer));
    const trailer = new DataView(new ArrayBuffer(TRAILER));
    trailer.setUint32(0, crc32(text), true);
    trailer.setUint32(4, text.length, true);
    await this.#file.write(text);
    await this.#file.write(new Uint8Array(trailer.buffer));
    await this.#file.write(MAGIC);
    await this.close();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #writeBlock(): Promise<void> {
    const block = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#blocks.push(crc32(block));
    await this.#file.write(block);
  }
}

/** Activations of one image: `[F]` and `[C]`. */
export interface ActivationRow {
  readonly features: Float32Array;
  readonly logits: Float32Array;
}

/** A file of activations; rows are read when they are asked for, a block of them at a time. */
export class Segment {
  readonly images: Footer["images"];
  readonly unreadable: Footer["unreadable"];
  readonly path: string;
  readonly #footer: Footer;
  #file: Promise<FileHandle> | undefined;
  #block: { readonly index: number; readonly rows: Float32Array | undefined } | undefined;

  private constructor(path: string, footer: Footer) {
    this.images = footer.images;
    this.unreadable = footer.unreadable;
    this.path = path;
    this.#footer = footer;
  }

  /** `undefined` for a file that is cut, damaged, of another layout, or of other widths. */
  static async open(path: string, widths: ActivationWidths): Promise<Segment | undefined> {
    const file = await open(path, "r");
    try {
      const footer = await readFooter(file).catch(() => undefined);
      const fits = footer?.features === widths.features && footer.logits === widths.logits;
      return fits ? new Segment(path, footer) : undefined;
    } finally {
      await file.close();
    }
  }

  /** Of the image at a position; `undefined` where the bytes are no longer those that were written. */
  async row(position: number): Promise<ActivationRow | undefined> {
    const rows = await this.#rowsOf(Math.floor(position / BLOCK));
    if (!rows) return undefined;
    const { features, logits } = this.#footer;
    const start = (position % BLOCK) * (features + logits);
    return {
      features: rows.subarray(start, start + features),
      logits: rows.subarray(start + features, start + features + logits),
    };
  }

  async close(): Promise<void> {
    await (await this.#file?.catch(() => undefined))?.close();
  }

  async #rowsOf(index: number): Promise<Float32Array | undefined> {
    if (this.#block?.index !== index)
      this.#block = { index, rows: await this.#readBlock(index).catch(() => undefined) };
    return this.#block.rows;
  }

  async #readBlock(index: number): Promise<Float32Array | undefined> {
    const { features, logits, images, blocks } = this.#footer;
    const width = 4 * (features + logits);
    const count = Math.min(BLOCK, images.length - index * BLOCK);
    const bytes = new Uint8Array(count * width);
    this.#file ??= open(this.path, "r");
    await (await this.#file).read(bytes, 0, bytes.length, index * BLOCK * width);
    return crc32(bytes) === blocks[index] ? new Float32Array(bytes.buffer) : undefined;
  }
}

async function readFooter(file: FileHandle): Promise<Footer | undefined> {
  const { size } = await file.stat();
  const end = new Uint8Array(TRAILER + MAGIC.length);
  if (size < end.length) return undefined;
  await file.read(end, 0, end.length, size - end.length);
  if (MAGIC.some((byte, i) => byte !== end[TRAILER + i])) return undefined;
  const trailer = new DataView(end.buffer);
  const length = trailer.getUint32(4, true);
  if (length > size - end.length) return undefined;
  const text = new Uint8Array(length);
  await file.read(text, 0, length, size - end.length - length);
  if (crc32(text) !== trailer.getUint32(0, true)) return undefined;
  const footer: Footer = JSON.parse(new TextDecoder().decode(text));
  const rowBytes = footer.images.length * 4 * (footer.features + footer.logits);
  return rowBytes === size - end.length - length ? footer : undefined;
}
