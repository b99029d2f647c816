import { apiFiles } from "./api-files.ts";
import { writeStale } from "./committed-files.ts";

const written = writeStale(apiFiles());
console.log(written.length > 0 ? `Wrote ${written.join(", ")}` : "Nothing changed");
