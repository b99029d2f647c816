import { writeSchemas } from "./schema-folder.ts";
import { schemaFiles } from "./schemas.ts";

const written = writeSchemas(schemaFiles());
console.log(written.length > 0 ? `Wrote ${written.join(", ")}` : "Nothing changed");
