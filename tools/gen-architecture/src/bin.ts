import { writeFileSync } from "node:fs";
import { architecturePath, readArchitecture, withArrows } from "./architecture.ts";

const before = readArchitecture();
const after = withArrows(before);
if (after !== before) writeFileSync(architecturePath, after);
console.log(after === before ? "Nothing changed" : "Wrote ARCHITECTURE.md");
