import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { project } from "@coarse/testing";

/** Fills a folder with copies of the six pictures of the fixtures: enough to take more than a second. */
export function manyImages(folder: string, copies: number): string {
  for (const label of ["cat", "dog"]) {
    mkdirSync(join(folder, label), { recursive: true });
    const source = project(`fixtures/photos/${label}`);
    for (const name of readdirSync(source))
      for (let i = 0; i < copies; i++) cpSync(join(source, name), join(folder, label, `${i}-${name}`));
  }
  return folder;
}
