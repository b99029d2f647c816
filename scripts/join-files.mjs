/** `node join-files.mjs TARGET SOURCE…`: writes the sources, one behind the other, into the target. */
import { readFileSync, writeFileSync } from "node:fs";

const [, , target, ...sources] = process.argv;
writeFileSync(target, sources.map((source) => readFileSync(source, "utf8")).join(""));
