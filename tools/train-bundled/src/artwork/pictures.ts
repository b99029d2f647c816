import { availableParallelism } from "node:os";
import { type ClassRow, namesInStyle } from "../class-table.ts";
import { type Icon, IconSet } from "./icon-set.ts";
import { type Drawing, renderIcon, svgOf } from "./render.ts";
import { type Role, type Style, styles } from "./styles.ts";

/** One emoji of one style, drawn in one or several ways. */
export interface Picture {
  readonly style: string;
  readonly name: string;
  readonly classIndex: number;
  /** Each `[size, size, 4]`, RGBA, premultiplied; the first is the picture as it is. */
  readonly drawings: readonly Uint8Array[];
}

const asItIs: Drawing = { outline: 0 };
const outlined: readonly Drawing[] = [
  { outline: 0.022 },
  { outline: 0.034 },
  { outline: 0.026, uncolored: true },
];

/** Every picture of the classes in the styles of that role, rendered `size × size`. */
export async function renderPictures(
  classes: readonly ClassRow[],
  options: { readonly role: Role; readonly size: number },
): Promise<readonly Picture[]> {
  const jobs = styles.filter(({ role }) => role === options.role).flatMap((style) => iconsOf(style, classes));
  const pictures: Picture[] = [];
  const render = async (): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index];
      if (job !== undefined) pictures[index] = await renderJob(job, options.size);
    }
  };
  let next = 0;
  await Promise.all(Array.from({ length: availableParallelism() }, render));
  return pictures;
}

interface Job {
  readonly style: Style;
  readonly icon: Icon;
  readonly classIndex: number;
}

function iconsOf(style: Style, classes: readonly ClassRow[]): readonly Job[] {
  const set = new IconSet(style);
  return classes.flatMap((row, classIndex) =>
    namesInStyle(row, style.prefix).flatMap((name) => {
      const icon = set.icon(name);
      return icon === undefined ? [] : [{ style, icon, classIndex }];
    }),
  );
}

async function renderJob({ style, icon, classIndex }: Job, size: number): Promise<Picture> {
  const ways = style.outlines ? [asItIs, ...outlined] : [asItIs];
  const drawings = await Promise.all(ways.map((drawing) => renderIcon(svgOf(icon, drawing), size)));
  return { style: style.prefix, name: icon.name, classIndex, drawings };
}
