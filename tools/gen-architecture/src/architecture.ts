import { readdirSync, readFileSync } from "node:fs";
import { ownPackage, project, sourcesOf } from "@coarse/testing";

/** The text that holds the picture. */
export const architecturePath: string = project("ARCHITECTURE.md");

const BEGIN = "<!-- arrows: written by tools/gen-architecture, do not edit -->";
const END = "<!-- end of arrows -->";

/** The text with a picture of what imports what in its place. */
export function withArrows(text: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`Expected ${BEGIN} and ${END} in ${architecturePath}`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${mermaid(packageArrows())}\n\n${text.slice(end)}`;
}

/** The text as it is now. */
export function readArchitecture(): string {
  return readFileSync(architecturePath, "utf8");
}

/** The packages of ours that each package imports. */
function packageArrows(): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(project("packages")).sort();
  return new Map(
    names.map((name) => {
      const imported = sourcesOf(name).flatMap(({ imports }) => imports.flatMap((s) => ownPackage(s) ?? []));
      return [name, [...new Set(imported)].sort()];
    }),
  );
}

/** Without arrows that others imply: what is imported by way of another package needs no line of its own. */
function mermaid(arrows: ReadonlyMap<string, readonly string[]>): string {
  const reaches = (from: string, to: string): boolean =>
    (arrows.get(from) ?? []).some((next) => next === to || reaches(next, to));
  const lines = [...arrows].flatMap(([from, targets]) =>
    targets
      .filter((to) => !targets.some((other) => other !== to && reaches(other, to)))
      .map((to) => `  ${from} --> ${to}`),
  );
  return ["```mermaid", "graph TD", ...lines, "```"].join("\n");
}
