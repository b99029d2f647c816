import { deflateSync, strToU8 } from "fflate";
import type { Application } from "./application.ts";
import type { KerasAnswer } from "./ask-keras.ts";

/** Texts of generated files by their paths from `packages/models/src/generated`. */
export type GeneratedFiles = ReadonlyMap<string, string>;

const LINE = 116;

/** The table of all applications, and one file with the layers of each. */
export function emitFiles({ version, applications }: KerasAnswer): GeneratedFiles {
  return new Map([
    ["applications.generated.ts", emitTable(applications, version)],
    ...applications.map((application): [string, string] => [
      `topologies/${fileStem(application.name)}.generated.ts`,
      emitTopology(application, version),
    ]),
  ]);
}

/** Layers of an application: deflated by fflate, whose bytes are the same on every machine, in base64. */
export function emitTopology({ name, topology }: Application, version: string): string {
  const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(topology)), { level: 9 })).toString("base64");
  const lines = packed.match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return [
    header(`The layers of ${name}; \`src/applications/unpack-topology.ts\` reads them.`, version),
    "export const topology: string =",
    `${lines.map((line) => `  "${line}"`).join(" +\n")};`,
    "",
  ].join("\n");
}

function emitTable(applications: readonly Application[], version: string): string {
  return [
    header("Keras Applications: input, preprocessing, and where Keras keeps their weights.", version),
    'import type { Application } from "../pretrained/application.ts";',
    "",
    "/** The networks of Keras Applications, as Keras spells their names. */",
    `export type ApplicationName =\n${applications.map(({ name }) => `  | "${name}"`).join("\n")};`,
    "",
    "/** Every network of Keras Applications by its name. */",
    "export const applications: Readonly<Record<ApplicationName, Application<ApplicationName>>> = {",
    ...applications.map(emitEntry),
    "};",
    "",
    "/** Loads the packed layers of an application. */",
    "export const loadPackedTopology: Readonly<Record<ApplicationName, () => Promise<string>>> = {",
    ...applications.map(
      ({ name }) =>
        `  ${name}: async () => (await import("./topologies/${fileStem(name)}.generated.ts")).topology,`,
    ),
    "};",
    "",
  ].join("\n");
}

function emitEntry(application: Application): string {
  const { name, module, height, width, preprocessing, parameterCount, weights } = application;
  const hash = weights.hash
    ? ` hash: { algorithm: "${algorithmOf(weights.hash)}", hex: "${weights.hash}" },`
    : "";
  return [
    `  ${name}: {`,
    `    name: "${name}", module: "${module}", height: ${height}, width: ${width},`,
    `    preprocessing: "${preprocessing}", parameterCount: ${parameterCount},`,
    "    weights: {",
    `      fileName: "${weights.fileName}",`,
    `      url: "${weights.url}",`,
    ...(hash ? [`     ${hash}`] : []),
    "    },",
    "  },",
  ].join("\n");
}

/** Keras tells them apart by their length, too. */
function algorithmOf(hash: string): "md5" | "sha256" {
  return hash.length === 64 ? "sha256" : "md5";
}

/** `EfficientNetV2B0` → `efficientnetv2b0`. */
function fileStem(name: string): string {
  return name.toLowerCase();
}

function header(content: string, version: string): string {
  return [
    "/*",
    ` * ${content}`,
    " * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.",
    ` * Made by Keras ${version} (Apache License 2.0), which was asked for the configuration it builds.`,
    " */",
    "",
  ].join("\n");
}
