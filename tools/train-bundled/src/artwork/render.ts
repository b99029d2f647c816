import sharp from "sharp";
import type { Icon } from "./icon-set.ts";

/** How an SVG is changed before it is rendered. */
export interface Drawing {
  /** Width of a black line around each shape, as a part of the picture's width; 0 for none. */
  readonly outline: number;
  /** Fill every shape with white: a line drawing. */
  readonly uncolored?: boolean;
}

/** A whole SVG file of an icon. */
export function svgOf(icon: Icon, drawing: Drawing = { outline: 0 }): string {
  const { width, height } = icon;
  const body = drawing.uncolored ? icon.body.replace(/fill="(?!none)[^"]*"/g, 'fill="#fff"') : icon.body;
  const line = `stroke="#000" stroke-width="${width * drawing.outline}" stroke-linejoin="round" stroke-linecap="round"`;
  const group =
    drawing.outline > 0 ? `<g fill="${drawing.uncolored ? "#fff" : "#000"}" ${line}>${body}</g>` : body;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}">${group}</svg>`;
}

/**
 * Renders to `[size, size, 4]`, RGBA, premultiplied: the picture in the middle of a square with a transparent
 * border of one pixel.
 */
export async function renderIcon(svg: string, size: number): Promise<Uint8Array> {
  const transparent = { r: 0, g: 0, b: 0, alpha: 0 };
  const rgba = await sharp(Buffer.from(svg), { density: densityFor(svg, size) })
    .resize(size - 2, size - 2, { fit: "contain", background: transparent })
    .extend({ top: 1, bottom: 1, left: 1, right: 1, background: transparent })
    .ensureAlpha()
    .raw()
    .toBuffer();
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 0;
    for (let color = at; color < at + 3; color++)
      rgba[color] = Math.round(((rgba[color] ?? 0) * alpha) / 255);
  }
  return rgba;
}

/** Dots per inch at which the SVG is at least `size` wide: libvips' own default would blow small icons up. */
export function densityFor(svg: string, size: number): number {
  const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? size);
  return Math.min(2400, Math.max(1, Math.ceil((72 * size * 1.5) / width)));
}
