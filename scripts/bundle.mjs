/**
 * Joins the compiled modules of a package into one file for each entry that is named as an argument, and what they import
 * on request or share into a few more: an import of hundreds of small files takes Node.js longer than all they do.
 * Other packages stay imports. Run in the package's folder, after the compiler.
 */
import { readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { rolldown } from "rolldown";

const dist = "dist";
const entries = process.argv.slice(2);
const isOfOthers = (id) => !/^([./]|[A-Za-z]:[\\/])/.test(id);

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, join(dist, `${entry}.js`)])),
  platform: "node",
  external: isOfOthers,
});
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  comments: { annotation: true, jsdoc: false, legal: true },
});

const written = new Set(output.map(({ fileName }) => fileName));
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && path.endsWith(".js") && !written.has(relative(dist, path))) rmSync(path);
}
