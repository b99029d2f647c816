import { execFileSync } from "node:child_process";
import { pnpmCommand, project } from "@coarse/testing";

/** A package that comes along when one of ours is installed. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or what its manifest says instead; absent where it is not installed on this platform. */
  readonly license?: string;
}

/** What of a CycloneDX component is needed here. */
interface BomComponent {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
}

/** Everything that the published packages bring along, on whichever platform; sorted by name and version. */
export function shippedComponents(): readonly Component[] {
  // the lockfile knows the packages of all platforms, the store the licenses of those that are installed
  const installed = new Map(billOfMaterials([]).map((component) => [keyOf(component), component]));
  return billOfMaterials(["--lockfile-only"])
    .map((component) => installed.get(keyOf(component)) ?? component)
    .filter(({ name }) => !name.startsWith("@coarse/"))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ name, version }: Component): string {
  return `${name}@${version}`;
}

function billOfMaterials(options: readonly string[]): readonly Component[] {
  const [pnpm, ...first] = pnpmCommand();
  const sbom = ["sbom", "--prod", "--sbom-format", "cyclonedx", ...options];
  const args = [...first, "--filter", "./packages/*", ...sbom];
  const text = execFileSync(pnpm, args, { cwd: project("."), encoding: "utf8", maxBuffer: 2 ** 26 });
  const { components }: { components: readonly BomComponent[] } = JSON.parse(text);
  return components.map(componentOf);
}

function componentOf({ group, name, version, licenses = [] }: BomComponent): Component {
  const [first] = licenses;
  const license = first?.expression ?? first?.license?.id ?? first?.license?.name;
  return { name: group ? `${group}/${name}` : name, version, ...(license && { license }) };
}
