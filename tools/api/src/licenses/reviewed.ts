import type { Component } from "./components.ts";

/** Licenses that no manifest tells, or none on this platform; looked up in the packages themselves. The first that fits counts. */
const reviewed: readonly (readonly [name: RegExp, license: string])[] = [
  [/^@img\/sharp-libvips-/, "LGPL-3.0-or-later"],
  [/^@img\/sharp-win32-/, "Apache-2.0 AND LGPL-3.0-or-later"],
  [/^@img\/sharp-wasm32$/, "Apache-2.0 AND LGPL-3.0-or-later AND MIT"],
  [/^@img\/sharp-/, "Apache-2.0"],
  // what sharp's WebAssembly needs
  [/^@emnapi\/runtime$/, "MIT"],
  [/^tslib$/, "0BSD"],
  // with libffi in it, which is MIT as well
  [/^@yuuang\/ffi-rs-/, "MIT"],
  // its LICENSE.txt: NIST's notice for h5wasm itself, the HDF Group's for the compiled library
  [/^h5wasm$/, "NIST-Software AND LicenseRef-HDF5"],
];

/** A component comes without a license that is known. */
export class UnknownLicenseError extends Error {
  override readonly name = "UnknownLicenseError";
  readonly component: string;

  constructor(component: string) {
    super(`No license known of ${component}: look it up and add it to tools/api/src/licenses/reviewed.ts`);
    this.component = component;
  }
}

/** The license that a component's manifest states, or else the reviewed one. Throws `UnknownLicenseError`. */
export function licenseOf({ name, license }: Component): string {
  const isStated = license !== undefined && !/^SEE LICENSE|^Unknown$/i.test(license);
  const known = isStated ? license : reviewed.find(([pattern]) => pattern.test(name))?.[1];
  if (known === undefined) throw new UnknownLicenseError(name);
  return known.replace(/^\((.*)\)$/, "$1");
}
