import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFolder } from "./schemas.ts";

/** Names of the files that are missing, have another text, or are no longer generated; sorted. */
export function staleSchemas(files: ReadonlyMap<string, string>): readonly string[] {
  const present = existsSync(schemaFolder) ? readdirSync(schemaFolder) : [];
  const superfluous = present.filter((name) => !files.has(name));
  const changed = [...files].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(schemaFolder, name), "utf8") !== text,
  );
  return [...superfluous, ...changed.map(([name]) => name)].sort();
}

/** Makes the folder hold exactly these files; returns the names of those that had to change. */
export function writeSchemas(files: ReadonlyMap<string, string>): readonly string[] {
  const stale = staleSchemas(files);
  mkdirSync(schemaFolder, { recursive: true });
  for (const name of stale) {
    const target = join(schemaFolder, name);
    const text = files.get(name);
    if (text === undefined) rmSync(target);
    else {
      writeFileSync(`${target}.tmp`, text);
      renameSync(`${target}.tmp`, target);
    }
  }
  return stale;
}
