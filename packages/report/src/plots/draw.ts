import type { PlotOptions } from "@observablehq/plot";
import type { DrawOptions } from "./draw-options.ts";
import { type Palette, page, paper } from "./palette.ts";

/** Observable Plot, once it is needed: it brings all of D3. */
export type Plot = typeof import("@observablehq/plot");

const lineBreaks = /\s*\n\s*/g;

/**
 * Draws a plot as an SVG document of its own.
 *
 * @param describe the plot: its marks, and what it shows in words for those who don't see it
 */
export async function draw(
  describe: (plot: Plot, palette: Palette) => PlotOptions & { readonly title: string },
  { look = "paper", width }: DrawOptions = {},
): Promise<string> {
  const [plot, { parseHTML }] = await Promise.all([import("@observablehq/plot"), import("linkedom")]);
  const { DOMParser } = parseHTML("");
  const palette = look === "page" ? page : paper;
  // an XML document, so that what it serializes is well-formed SVG
  const document = new DOMParser().parseFromString("<svg/>", "image/svg+xml");
  const { title, ...options } = describe(plot, palette);
  const svg = plot.plot({
    ...options,
    document: document,
    style: { color: palette.ink, background: palette.background, fontFamily: palette.font, fontSize: "12px" },
  });
  // names of parts mean nothing to those who hear them: the whole has one
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  if (width !== undefined) {
    svg.setAttribute(
      "height",
      String(Math.round((width * Number(svg.getAttribute("height"))) / Number(svg.getAttribute("width")))),
    );
    svg.setAttribute("width", String(width));
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", title);
  return svg.outerHTML.replaceAll(lineBreaks, " ");
}
