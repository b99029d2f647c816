/**
 * `pnpm start`: with arguments the command `coarse`, without any a look at what it does: pictures of things, drawn
 * in a style that the bundled model was not trained on, in ten folders, and `coarse evaluate` on them.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

if (process.argv.length === 2) {
  process.stderr.write("$ coarse evaluate .cache/bundled/pictures --model bundled --rule sum\n");
  process.argv.push("evaluate", pictures(), "--model", "bundled", "--rule", "sum");
}
await import("../packages/cli/dist/bin.js");

/** The folder of pictures, drawn anew where what they are drawn from has changed. */
function pictures() {
  const folder = `${root}.cache/bundled/pictures`;
  const stamp = `${folder}.sha256`;
  const key = fingerprint();
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, "utf8") === key) return folder;
  const script = `${root}tools/train-bundled/src/bin/render-test-style.ts`;
  const settings = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  const args = ["--import", "tsx", "--conditions", "@coarse/source", script];
  const { status } = spawnSync(process.execPath, args, settings);
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, key);
  return folder;
}

/** Of the files that decide what the pictures show: which emoji, of which version of their package, in which groups. */
function fingerprint() {
  const tool = `${root}tools/train-bundled/`;
  const sources = [
    "package.json",
    "classes.tsv",
    "src/artwork/render.ts",
    "src/artwork/styles.ts",
    "src/test-style/groups.ts",
    "src/test-style/write-pictures.ts",
  ];
  const hash = createHash("sha256");
  for (const source of sources) hash.update(readFileSync(tool + source));
  return hash.digest("hex");
}
