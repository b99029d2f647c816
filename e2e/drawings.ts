import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";

/** Drawings of ours, as the inside of an SVG of 128 × 128: a red apple and a basketball. */
const drawings: Readonly<Record<string, string>> = {
  "fruit/apple.png":
    '<ellipse cx="64" cy="72" rx="44" ry="42" fill="#d22"/>' +
    '<path d="M64 34q4-20 16-22" stroke="#642" stroke-width="6" fill="none"/>' +
    '<path d="M70 26q18-16 32-4-14 14-32 4z" fill="#4a3"/>',
  "ball/basketball.png":
    '<circle cx="64" cy="64" r="52" fill="#f80" stroke="#222" stroke-width="4"/>' +
    '<path d="M12 64h104M64 12v104M26 26q36 38 0 76M102 26q-36 38 0 76" fill="none" stroke="#222" stroke-width="4"/>',
};

/** Draws `drawings/fruit/apple.png` and `drawings/ball/basketball.png` into a folder. */
export async function writeDrawings(folder: string): Promise<void> {
  for (const [file, body] of Object.entries(drawings)) {
    const path = join(folder, "drawings", file);
    mkdirSync(dirname(path), { recursive: true });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128">${body}</svg>`;
    await sharp(Buffer.from(svg)).flatten({ background: "#fff" }).png().toFile(path);
  }
}
