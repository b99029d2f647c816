/**
 * `pnpm start`: with arguments the command `coarse`, without any a look at what it does: pictures of things, drawn
 * in a style that the bundled model was not trained on, in ten folders, and `coarse evaluate` on them, with its report.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const folder = ".cache/bundled";
const report = `${folder}/report.html`;
const isTour = process.argv.length === 2;
if (isTour) {
  const command = `evaluate ${folder}/pictures --model bundled --rule sum --report ${report}`;
  process.stderr.write(`$ coarse ${command}\n`);
  // the command takes paths from where it stands or, under pnpm, from where that was called, which may be a folder below
  process.chdir(root);
  process.env.INIT_CWD = root;
  draw(`${root}${folder}/pictures`);
  // it is a cache: one of an earlier version, or that somebody changed, may go
  rmSync(`${root}${report}`, { force: true });
  process.argv.push(...command.split(" "));
}
// as in the command's own entry, coarse.cts
process.env.ORT_DISABLE_TELEMETRY ||= "1";
await import("../packages/cli/dist/bin.js");
if (isTour && !process.exitCode)
  process.stderr.write(`\nThe same as a page, with the pictures: ${root}${report}\n`);

/** Draws the pictures, anew where what they are drawn from has changed. */
function draw(folder) {
  const stamp = `${folder}.sha256`;
  const key = fingerprint();
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  const script = `${root}tools/train-bundled/src/bin/render-test-style.ts`;
  const settings = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  const args = ["--import", "tsx", "--conditions", "@coarse/source", script];
  const { status } = spawnSync(process.execPath, args, settings);
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, key);
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
