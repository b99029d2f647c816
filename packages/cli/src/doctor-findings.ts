import { extname } from "node:path";
import { type BrokenImage, type ImageFormat, type ImageInspection, nearDuplicates } from "@coarse/data";

/** What a folder of photos is made of and what is odd about it, before any network sees it. */
export interface DoctorFindings {
  readonly images: number;
  readonly bytes: number;
  /** Images by label, those without any too. */
  readonly folders: Readonly<Record<string, number>>;
  readonly formats: Readonly<Partial<Record<ImageFormat, number>>>;
  /** Shorter sides in pixels. */
  readonly sides: { readonly smallest: number; readonly median: number; readonly largest: number };
  /** Broken files, and what lies among the images and is none. */
  readonly broken: readonly FileReason[];
  /** Another format than the name says. */
  readonly misnamed: readonly { readonly file: string; readonly format: ImageFormat }[];
  /** Files that only EXIF turns upright: read lying unless with `--exif`. */
  readonly rotated: readonly string[];
  /** Files with the same content. */
  readonly duplicates: readonly Duplicates[];
  /** Files that look alike and are not the same. */
  readonly nearDuplicates: readonly (Duplicates & { readonly distance: number })[];
}

export interface FileReason {
  readonly file: string;
  readonly reason: string;
}

export interface Duplicates {
  readonly files: readonly string[];
  /** In folders of different names: one of the labels is wrong. */
  readonly differentLabels: boolean;
}

/** Of 64 bits; beyond it photos of one place begin to look alike. */
const NEAR = 4;

/** Endings of each format; HEIC and AVIF share theirs. */
const endings: Readonly<Record<ImageFormat, readonly string[]>> = {
  JPEG: [".jpg", ".jpeg", ".jpe", ".jfif"],
  PNG: [".png"],
  GIF: [".gif"],
  BMP: [".bmp"],
  WebP: [".webp"],
  TIFF: [".tif", ".tiff"],
  AVIF: [".avif", ".heif"],
  HEIC: [".heic", ".heif"],
};

/** Puts together what was found out about each image. */
export function doctorFindings(
  inspections: readonly (ImageInspection | BrokenImage)[],
  listing: { readonly folders: readonly string[]; readonly skipped: readonly FileReason[] },
): DoctorFindings {
  const sound = inspections.filter((one): one is ImageInspection => "digest" in one);
  const broken = inspections.flatMap((one) =>
    "reason" in one ? { file: one.image.file, reason: one.reason } : [],
  );
  const sides = sound.map(({ height, width }) => Math.min(height, width)).sort((a, b) => a - b);
  return {
    images: sound.length,
    bytes: sound.reduce((sum, { bytes }) => sum + bytes, 0),
    folders: counts(
      sound.map(({ image }) => image.folder),
      listing.folders,
    ),
    formats: counts(sound.map(({ format }) => format)),
    sides: {
      smallest: sides[0] ?? 0,
      median: sides[Math.floor(sides.length / 2)] ?? 0,
      largest: sides.at(-1) ?? 0,
    },
    broken: [...broken, ...listing.skipped],
    misnamed: sound
      .filter(({ image, format }) => !endings[format].includes(extname(image.file).toLowerCase()))
      .map(({ image, format }) => ({ file: image.file, format })),
    rotated: sound.filter(({ orientation }) => orientation > 1).map(({ image }) => image.file),
    duplicates: sameContent(sound),
    nearDuplicates: sameLook(sound),
  };
}

function counts<Name extends string>(
  names: readonly Name[],
  known: readonly Name[] = [],
): Record<Name, number> {
  const found = new Map<Name, number>(known.map((name) => [name, 0]));
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return Object.fromEntries(found) as Record<Name, number>;
}

function sameContent(sound: readonly ImageInspection[]): readonly Duplicates[] {
  const byDigest = new Map<string, ImageInspection[]>();
  for (const one of sound) byDigest.set(one.digest, [...(byDigest.get(one.digest) ?? []), one]);
  return [...byDigest.values()].filter((group) => group.length > 1).map(duplicatesOf);
}

/** One file of each content, so that copies are not told twice. */
function sameLook(sound: readonly ImageInspection[]): DoctorFindings["nearDuplicates"] {
  const first = [...new Map(sound.toReversed().map((one) => [one.digest, one])).values()].reverse();
  const pairs = nearDuplicates(
    first.map(({ hash }) => hash),
    NEAR,
  );
  return pairs.map(({ first: a, second: b, distance }) => ({
    ...duplicatesOf([a, b].flatMap((position) => first[position] ?? [])),
    distance,
  }));
}

function duplicatesOf(group: readonly ImageInspection[]): Duplicates {
  return {
    files: group.map(({ image }) => image.file),
    differentLabels: new Set(group.map(({ image }) => image.folder)).size > 1,
  };
}
