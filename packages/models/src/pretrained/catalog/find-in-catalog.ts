import { distance } from "fastest-levenshtein";
import { type ApplicationName, applications } from "../../generated/applications.generated.ts";
import type { Application } from "../application.ts";
import { findApplication } from "../applications/find-application.ts";
import { UnknownModelNameError } from "./errors.ts";

const LISTED = 3;

/**
 * The model of that name, however it is written (see `findApplication`).
 *
 * @param name - As somebody typed it.
 * @returns The network, and where its weights are.
 * @throws {UnknownModelNameError} with near names
 */
export function findInCatalog(name: string): Application<ApplicationName> {
  const found = findApplication(name);
  if (found) return found;
  throw new UnknownModelNameError(name, nearNames(name));
}

/** Within a third of the letters, nearest first; a name that only lacks its ending counts as near. */
function nearNames(name: string): readonly ApplicationName[] {
  const typed = plain(name);
  const near = Object.values(applications).map((application) => {
    const known = plain(application.name);
    const begins = typed.length >= 3 && known.startsWith(typed);
    return { name: application.name, edits: begins ? 1 : distance(typed, known) };
  });
  const reach = Math.max(2, Math.floor(typed.length / 3));
  return near
    .filter(({ edits }) => edits <= reach)
    .sort((a, b) => a.edits - b.edits || a.name.length - b.name.length)
    .slice(0, LISTED)
    .map((candidate) => candidate.name);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, "");
}
