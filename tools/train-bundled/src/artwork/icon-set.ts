import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Style, trainingLicenses } from "./styles.ts";

/** A picture of an icon set, before it is rendered. */
export interface Icon {
  readonly name: string;
  /** The inside of an `<svg>` element. */
  readonly body: string;
  readonly width: number;
  readonly height: number;
}

interface IconifyJson {
  readonly icons: Readonly<
    Record<string, { readonly body: string; readonly width?: number; readonly height?: number }>
  >;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
  readonly width?: number;
  readonly height?: number;
}

/** The pictures of one style, by name. */
export class IconSet {
  readonly style: Style;
  readonly #json: IconifyJson;

  constructor(style: Style) {
    this.style = style;
    const folder = `@iconify-json/${style.prefix}`;
    checkLicense(style, readJson(`${folder}/info.json`));
    this.#json = readJson(`${folder}/icons.json`);
  }

  /** The picture of that name; of an alias, its parent's. */
  icon(name: string): Icon | undefined {
    const { icons, aliases = {}, width = 16, height = 16 } = this.#json;
    const parent = Object.hasOwn(aliases, name) ? aliases[name]?.parent : name;
    const icon = parent !== undefined && Object.hasOwn(icons, parent) ? icons[parent] : undefined;
    if (icon === undefined) return undefined;
    return { name, body: icon.body, width: icon.width ?? width, height: icon.height ?? height };
  }
}

function readJson<T>(specifier: string): T {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(specifier), "utf8"));
}

/** The packages' licenses are facts that may change with a version: they are compared before each use. */
function checkLicense(style: Style, { license }: { readonly license: { readonly spdx: string } }): void {
  if (license.spdx !== style.license) {
    throw new Error(`The pictures of ${style.prefix} are now under ${license.spdx}: review styles.ts`);
  }
  if (style.role !== "test" && !trainingLicenses.includes(style.license)) {
    throw new Error(`${style.license} does not allow to train on ${style.prefix}: use it for the test alone`);
  }
}
