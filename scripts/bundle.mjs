/**
 * `node bundle.mjs ENTRY… [--with PACKAGE…]`, an entry of another name being `NAME=PATH`: joins the compiled modules of a package into one file for each entry, and
 * what they import on request or share into a few more: an import of hundreds of small files takes Node.js longer than
 * all they do. Other packages stay imports, but for those behind `--with`: what is used of them becomes a file with their
 * licenses at its head. Run in the package's folder, after the compiler.
 */
import { readdirSync, rmSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { rolldown } from "rolldown";
import { headerNotices } from "./header-notices.mjs";

const dist = "dist";
const words = process.argv.slice(2);
const [entries, packages = []] = words.includes("--with")
  ? [words.slice(0, words.indexOf("--with")), words.slice(words.indexOf("--with") + 1)]
  : [words];
const isJoined = (id) => packages.some((name) => id === name || id.startsWith(`${name}/`));
const isOfOthers = (id) => !/^([./]|[A-Za-z]:[\\/])/.test(id) && !isJoined(id);

const bundle = await rolldown({
  input: Object.fromEntries(
    entries.map((entry) => {
      const [name = entry, path = name] = entry.split("=");
      return [name, join(dist, `${path}.js`)];
    }),
  ),
  platform: "node",
  external: isOfOthers,
});
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  comments: { annotation: true, jsdoc: false, legal: true },
  codeSplitting: {
    groups: packages.map((name) => ({
      name: basename(name),
      test: (id) => id.replaceAll("\\", "/").includes(`/node_modules/${name}/`),
    })),
  },
  postBanner: ({ name }) => {
    const joined = packages.find((other) => basename(other) === name);
    return joined === undefined ? "" : headerNotices(joined);
  },
});

const written = new Set(output.map(({ fileName }) => fileName));
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && path.endsWith(".js") && !written.has(relative(dist, path))) rmSync(path);
}
