import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { IconSet } from "../artwork/icon-set.ts";
import { densityFor, svgOf } from "../artwork/render.ts";
import { styles } from "../artwork/styles.ts";
import { namesInStyle, readShippedClasses } from "../class-table.ts";

/** A picture of the test style, as a file. */
export interface TestPicture {
  readonly path: string;
  /** `<folder>/<name>.png`. */
  readonly file: string;
  readonly folder: string;
  readonly classIndex: number;
}

/** Twice the side of the network's input, so that resizing takes the mean of four pixels. */
const size = 128;

/**
 * Writes the pictures of the test style, on white, into one folder for each name that `folderOf` gives; leaves out
 * the classes for which it gives none. What lay at `root` is replaced when all are there.
 */
export async function writeTestPictures(
  root: string,
  folderOf: (classIndex: number) => string | undefined,
): Promise<readonly TestPicture[]> {
  mkdirSync(dirname(root), { recursive: true });
  const fresh = mkdtempSync(`${root}-`);
  const pictures = testIcons().flatMap(({ classIndex, name, svg }) => {
    const folder = folderOf(classIndex);
    const file = `${folder}/${name}.png`;
    return folder === undefined ? [] : [{ svg, file, folder, classIndex, path: join(root, file) }];
  });
  for (const { svg, folder, file } of pictures) {
    mkdirSync(join(fresh, folder), { recursive: true });
    await writePng(svg, join(fresh, file));
  }
  rmSync(root, { recursive: true, force: true });
  renameSync(fresh, root);
  return pictures.map(({ svg: _, ...picture }) => picture);
}

function testIcons(): readonly { classIndex: number; name: string; svg: string }[] {
  const sets = styles.filter(({ role }) => role === "test").map((style) => new IconSet(style));
  return sets.flatMap((set) =>
    readShippedClasses().flatMap((row, classIndex) =>
      namesInStyle(row, set.style.prefix).flatMap((name) => {
        const icon = set.icon(name);
        return icon === undefined ? [] : [{ classIndex, name, svg: svgOf(icon) }];
      }),
    ),
  );
}

async function writePng(svg: string, path: string): Promise<void> {
  await sharp(Buffer.from(svg), { density: densityFor(svg, size) })
    .resize(size, size, { fit: "contain", background: "#fff" })
    .flatten({ background: "#fff" })
    .png()
    .toFile(path);
}
