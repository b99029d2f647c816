/** The last part of a path, written with the separators of any system. */
export function baseName(path: string): string {
  return (
    path
      .replace(/[\\/]+$/, "")
      .split(/[\\/]/)
      .at(-1) ?? path
  );
}

/**
 * A path from a folder in its shortest form, `/` between its parts; `undefined` where it is absolute or leads out of the
 * folder, to any system.
 */
export function pathWithin(path: string): string | undefined {
  if (/^([\\/]|[a-z]:)/i.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
