import { execFileSync } from "node:child_process";
import { chmod, mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { bmp } from "./bmp.ts";
import { noise, noiseImage } from "./noise.ts";
import { writeFiles } from "./temporary-folder.ts";

/** Pictures of 64×64 in each format, by the ending that a file of it mostly has. */
async function soundImages(): Promise<Readonly<Record<string, Uint8Array>>> {
  const image = noiseImage(64, 64);
  return {
    jpg: await image.clone().jpeg().toBuffer(),
    png: await image.clone().png().toBuffer(),
    gif: await image.clone().gif().toBuffer(),
    bmp: bmp(64, 64, 24),
    webp: await image.clone().webp().toBuffer(),
    tiff: await image.clone().tiff({ compression: "none" }).toBuffer(),
    avif: await image.clone().avif().toBuffer(),
    progressive: await image.clone().jpeg({ progressive: true }).toBuffer(),
    interlaced: await image.clone().png({ progressive: true }).toBuffer(),
  };
}

/** Files of some bytes that claim to be 60,000 pixels wide and high. */
async function bombs(): Promise<Readonly<Record<string, Uint8Array>>> {
  const { jpg, png, gif, bmp: bitmap, tiff } = await soundImages();
  return {
    "bomb.png": bombPng(Buffer.from(png ?? [])),
    "bomb.jpg": bombJpeg(Buffer.from(jpg ?? [])),
    "bomb.gif": bombGif(Buffer.from(gif ?? [])),
    "bomb.bmp": patched(bitmap, [18, 0x60, 0xea, 0, 0, 0x60, 0xea, 0, 0]),
    "bomb-tiff.png": bombTiff(Buffer.from(tiff ?? [])),
  };
}

function patched(bytes: Uint8Array | undefined, [at = 0, ...values]: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes ?? []);
  copy.set(values, at);
  return copy;
}

/** Both the screen and its only frame. */
function bombGif(gif: Buffer): Uint8Array {
  const frame = gif.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 64, 0, 64, 0]));
  for (const at of [6, 8, frame + 5, frame + 7]) gif.writeUInt16LE(60_000, at);
  return gif;
}

function bombPng(png: Buffer): Uint8Array {
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

function bombJpeg(jpeg: Buffer): Uint8Array {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(60_000, frame + 5);
  jpeg.writeUInt16BE(60_000, frame + 7);
  return jpeg;
}

/** Width and height are the values of the tags 256 and 257, 12 bytes each. */
function bombTiff(tiff: Buffer): Uint8Array {
  const start = tiff.readUInt32LE(4);
  for (const entry of [start + 2, start + 14]) {
    tiff.writeUInt16LE(4, entry + 2);
    tiff.writeUInt32LE(60_000, entry + 8);
  }
  return tiff;
}

/** Other kinds of files, as they come with a wrong name. */
const strangers: Readonly<Record<string, string>> = {
  text: "hello",
  html: "<!doctype html><title>404</title>",
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  pdf: "%PDF-1.7\n",
  zip: "PK\x03\x04",
  gzip: "\x1f\x8b\x08",
  mp4: "\0\0\0\x20ftypisom\0\0\x02\0",
  json: '{"error": "not found"}',
  elf: "\x7fELF",
  blanks: "   \n",
};

const endings = ["jpg", "jpeg", "png", "gif", "bmp"];

/** What no decoder should get through: contents of files, by name. */
async function hostileContents(): Promise<Readonly<Record<string, Uint8Array>>> {
  const files: Record<string, Uint8Array> = await bombs();
  for (const ending of endings) {
    files[`empty.${ending}`] = new Uint8Array();
    for (const [kind, content] of Object.entries(strangers))
      files[`${kind}.${ending}`] = Buffer.from(content, "latin1");
    for (const seed of [1, 2, 3, 4, 5])
      files[`random-${seed}.${ending}`] = noise(100 * 7 ** (seed - 1), seed);
  }
  for (const [format, bytes] of Object.entries(await soundImages())) {
    const ending = endings.includes(format) ? format : "jpg";
    for (const tenths of [0.2, 0.4, 1, 2, 3, 4, 5, 6, 7, 8])
      files[`${format} cut at ${tenths}.${ending}`] = bytes.subarray(0, (bytes.length * tenths) / 10);
    const [header, rest] = [bytes.subarray(0, 24), noise(bytes.length - 24)];
    files[`${format} header then noise.${ending}`] = Buffer.concat([header, rest]);
    files[`${format} header then nothing.${ending}`] = Buffer.concat([header, new Uint8Array(rest.length)]);
  }
  return files;
}

/** Writes hostile files into a folder, and makes those that are hostile by what they are; returns all their names. */
export async function writeHostileImages(folder: string): Promise<readonly string[]> {
  const files = await hostileContents();
  await writeFiles(folder, files);
  await mkdir(join(folder, "folder.jpg"));
  execFileSync("mkfifo", [join(folder, "fifo.jpg")]);
  await symlink("circle.jpg", join(folder, "circle.jpg"));
  await symlink("nothing", join(folder, "dangling.jpg"));
  await symlink("/dev/zero", join(folder, "zeros.jpg"));
  await symlink("..", join(folder, "up"));
  await writeFile(join(folder, "secret.jpg"), "content");
  await chmod(join(folder, "secret.jpg"), 0);
  await writeFile(join(folder, "huge.jpg"), "");
  await truncate(join(folder, "huge.jpg"), 2 ** 30 + 1);
  const latin1 = Buffer.concat([Buffer.from(`${folder}/latin-1-`), Buffer.from([0xfc]), Buffer.from(".jpg")]);
  await writeFile(latin1, "content");
  const special = ["folder.jpg", "fifo.jpg", "circle.jpg", "dangling.jpg", "zeros.jpg", "up", "secret.jpg"];
  return [...Object.keys(files), ...special, "huge.jpg", "latin-1-\ufffd.jpg"];
}
