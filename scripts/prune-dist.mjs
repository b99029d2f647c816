/**
 * Removes from `dist` what the compiler would not write today: neither it nor turbo removes the output of a source that
 * is gone, and `pnpm pack` takes all that lies there. Folders named as arguments are a bundler's and stay.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

const bundled = process.argv.slice(2).map((folder) => join("dist", folder));
const compiled = /(\.d\.ts|\.js)(\.map)?$/;

for (const entry of readdirSync("dist", { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  const source = join("src", relative("dist", path)).replace(compiled, ".ts");
  const isStale = path.endsWith(".map") || !(existsSync(source) || existsSync(`${source}x`));
  const isCompiled = entry.isFile() && compiled.test(path) && !bundled.includes(entry.parentPath);
  if (isCompiled && isStale) rmSync(path);
}
