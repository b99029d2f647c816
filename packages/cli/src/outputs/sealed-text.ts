import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { version } from "../version.ts";

/** Results that are texts. The name is in the seal. */
export type TextKind = "page" | "csv" | "junit" | "markdown" | "plot";

/** The header row of `--csv`, whatever the labels are. */
const CSV_HEADER =
  /^file,label,predicted,correct,confidence,(?:.*,)?fine 1,fine 1 p,fine 2,fine 2 p,fine 3,fine 3 p,fine 4,fine 4 p,fine 5,fine 5 p\r\n/s;
/** A thousand labels, which may be long. */
const LONGEST_HEADER = 2 ** 20;

const SEAL = /<!-- Coarse \S+ wrote this (\w+), sha256 ([0-9a-f]{64}) -->\s*$/;
const LONGEST_SEAL = 256;

/**
 * A result by which Coarse knows it again as its own, as it was written: with a comment at its end that holds the hash of
 * all before it. A CSV file has no comments; its header is what nobody else writes.
 */
export function sealed(text: string, kind: TextKind): string {
  if (kind === "csv") return text;
  // Markdown takes what stands behind a row of a table for one more cell
  const body = kind === "markdown" ? text : text.replace(/\n$/, "");
  return `${body}<!-- Coarse ${version} wrote this ${kind}, sha256 ${hashOf(body)} -->\n`;
}

/** Whether a file is a result of that kind and, where it is sealed, nobody has changed it since. */
export async function isSealed(path: string, kind: TextKind): Promise<boolean> {
  await using file = await open(path);
  const { size } = await file.stat();
  if (kind === "csv") return CSV_HEADER.test(await textIn(file, 0, Math.min(size, LONGEST_HEADER)));
  const end = await textIn(file, Math.max(0, size - LONGEST_SEAL), Math.min(size, LONGEST_SEAL));
  const [seal, named, hash] = SEAL.exec(end) ?? [];
  if (seal === undefined || named !== kind) return false;
  return hashOf(await textIn(file, 0, size - Buffer.byteLength(seal))) === hash;
}

async function textIn(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString("utf8", 0, bytesRead);
}

/** Of a text whose line ends may have been changed on the way through Git. */
function hashOf(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

/** What thumbnails that are files say they were made by. */
export const thumbnailMaker: string = `Coarse ${version}`;

/** Whether a file is a thumbnail that Coarse made: a WebP with {@linkcode thumbnailMaker} in it. */
export async function isOwnThumbnail(path: string): Promise<boolean> {
  await using file = await open(path);
  const { size } = await file.stat();
  if (size > LONGEST_HEADER) return false;
  const { buffer } = await file.read(Buffer.alloc(size), 0, size, 0);
  const isWebp = buffer.toString("latin1", 0, 4) === "RIFF" && buffer.toString("latin1", 8, 12) === "WEBP";
  return isWebp && buffer.includes("EXIF") && /Coarse \d/.test(buffer.toString("latin1"));
}
