import { project } from "@coarse/testing";
import { commandHelp } from "./command-help.ts";
import { type PublicPackage, publicPackages } from "./packages.ts";
import { exportedNames, publicDeclarations } from "./public-declarations.ts";
import { renderAnywhere, renderDeclarations, renderHelp } from "./render.ts";

/** The public API of every published package, as it is built: absolute path of its committed file to its text. */
export function apiFiles(): ReadonlyMap<string, string> {
  const cli = renderHelp("@coarse/cli", commandHelp());
  return new Map([
    ...publicPackages.map((published) => [`${published.folder}/api.md`, declarationsOf(published)] as const),
    [project("packages/cli/api.md"), cli],
  ]);
}

function declarationsOf({ name, folder, entries, anywhere }: PublicPackage): string {
  const sections = [...entries].map(([entry, file]) => [entry, publicDeclarations(file, folder)] as const);
  const inPages = anywhere && renderAnywhere(exportedNames(anywhere.file), anywhere.paths);
  return renderDeclarations(name, new Map(sections)) + (inPages ?? "");
}
