import { writeStale } from "../committed-files.ts";
import { licenseFiles } from "./license-list.ts";

const written = writeStale(licenseFiles());
console.log(written.length > 0 ? `Wrote ${written.join(", ")}` : "Nothing changed");
