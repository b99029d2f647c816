import { expect, it } from "vitest";
import { staleSchemas } from "./schema-folder.ts";
import { schemaFiles } from "./schemas.ts";

it("says what the types say: else run pnpm gen:schema and commit what it writes", () => {
  expect(staleSchemas(schemaFiles())).toEqual([]);
});
