/** `node prepend-licenses.mjs TARGET PACKAGE…`: puts the licenses of packages that were bundled into a script at its head. */
import { readFileSync, writeFileSync } from "node:fs";

const [, , target, ...packages] = process.argv;
const notices = packages.map((name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}`;
});
const head = `/*! This script contains:\n\n${notices.join("\n\n")}\n*/\n`;
writeFileSync(target, head + readFileSync(target, "utf8"));
