import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { project } from "@coarse/testing";
import { createGenerator } from "ts-json-schema-generator";

/** Where the types lie: a file for each command that prints JSON, `evaluate.ts` with `EvaluateJson`. */
const typesFolder: string = project("packages/pipeline/src/json");

/** Where the schemas lie; `@coarse/cli` is published with them. */
export const schemaFolder: string = project("packages/cli/schema");

/** JSON Schemas by the names of their files, a command's each, with the text that they should have. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const generator = createGenerator({
    path: `${typesFolder}/*.ts`,
    tsconfig: project("packages/cli/tsconfig.json"),
    // tsc does it, and knows newer settings
    skipTypeCheck: true,
    topRef: false,
    strictTuples: true,
  });
  return new Map(
    commandNames().map((name) => {
      const { $schema, ...schema } = generator.createSchema(typeName(name));
      const titled = {
        $schema,
        title: `coarse ${name} --format json`,
        $comment: "Written by `pnpm gen:schema` from the types in src/json",
        ...schema,
      };
      return [`${name}.schema.json`, withoutLinks(`${JSON.stringify(titled, undefined, 2)}\n`)];
    }),
  );
}

function commandNames(): readonly string[] {
  return readdirSync(typesFolder)
    .map((file) => basename(file, ".ts"))
    .sort();
}

/** TSDoc's links as plain code. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\{@link(?:code)? +(\S+?) *\}(?: +(?=\.))?/g, "`$1`").replaceAll(/ {2}(?=`)/g, " ");
}

/** `evaluate` → `EvaluateJson` */
function typeName(command: string): string {
  return `${command.charAt(0).toUpperCase()}${command.slice(1)}Json`;
}
