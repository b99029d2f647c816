import { extname } from "node:path";
import type { BrokenImage, ImageFormat, ImageInspection } from "@coarse/data";
import { nearDuplicateGroups } from "@coarse/data/internal";

/** What a folder of photos is made of and what is odd about it, before any network sees it. */
export interface DoctorFindings {
  readonly images: number;
  readonly bytes: number;
  /** Images by label, those without any too. */
  readonly folders: Readonly<Record<string, number>>;
  readonly formats: Readonly<Partial<Record<ImageFormat, number>>>;
  /** Shorter sides in pixels. */
  readonly sides: { readonly smallest: number; readonly median: number; readonly largest: number };
  /** Broken files, those that can be read in part among them, and what lies among the images and is none. */
  readonly broken: readonly FileReason[];
  /** Another format than the name says. */
  readonly misnamed: readonly { readonly file: string; readonly format: ImageFormat }[];
  /** Files that only EXIF turns upright: read lying unless with `--exif`. */
  readonly rotated: readonly string[];
  /** Files with the same content. */
  readonly duplicates: readonly Duplicates[];
  /** Files that look alike and are not the same: each like another one of its group. One file of each content. */
  readonly nearDuplicates: readonly Duplicates[];
}

export interface FileReason {
  readonly file: string;
  readonly reason: string;
}

/** A group of files, however many: each is named once. */
export interface Duplicates {
  /** One file of each label first, else in the order of the listing. */
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
    "reason" in one ? { file: one.image.file, reason: one.reason } : damageOf(one),
  );
  const copies = copiesOf(sound);
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
    duplicates: sameContent(copies),
    nearDuplicates: sameLook(copies),
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

function damageOf({ image: { file }, damage }: ImageInspection): readonly FileReason[] {
  return damage === undefined ? [] : [{ file, reason: damage }];
}

function sameContent(copies: readonly Copies[]): readonly Duplicates[] {
  return copies.filter(({ length }) => length > 1).map((same) => duplicatesOf(same, same));
}

/** The files of one content, at least one. */
type Copies = readonly ImageInspection[];

function copiesOf(sound: readonly ImageInspection[]): readonly Copies[] {
  const byDigest = new Map<string, ImageInspection[]>();
  for (const one of sound) {
    const copies = byDigest.get(one.digest);
    if (copies) copies.push(one);
    else byDigest.set(one.digest, [one]);
  }
  return [...byDigest.values()];
}

/** One file of each content, so that copies are not told twice; their labels count all the same. */
function sameLook(copies: readonly Copies[]): readonly Duplicates[] {
  const groups = nearDuplicateGroups(
    copies.map(([first]) => first?.hash),
    NEAR,
  );
  return groups.map((positions) => {
    const alike = positions.map((position) => copies[position] ?? []);
    return duplicatesOf(
      alike.flatMap(([first]) => first ?? []),
      alike.flat(),
    );
  });
}

/** `files` of a group, and all copies of them. */
function duplicatesOf(files: readonly ImageInspection[], copies: readonly ImageInspection[]): Duplicates {
  return {
    files: labelsFirst(files).map(({ image }) => image.file),
    differentLabels: new Set(copies.map(({ image }) => image.folder)).size > 1,
  };
}

/** One of each label before the others, so that the beginning of a long list shows what is odd about it. */
function labelsFirst(files: readonly ImageInspection[]): readonly ImageInspection[] {
  const seen = new Set<string>();
  const [firsts, others]: [ImageInspection[], ImageInspection[]] = [[], []];
  for (const one of files) {
    (seen.has(one.image.folder) ? others : firsts).push(one);
    seen.add(one.image.folder);
  }
  return [...firsts, ...others];
}
