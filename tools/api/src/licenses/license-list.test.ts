import { expect, it } from "vitest";
import { stalePaths } from "../committed-files.ts";
import { licenseFiles } from "./license-list.ts";
import { licenseOf, UnknownLicenseError } from "./reviewed.ts";

it("lists the licenses of all that the published packages bring along", () => {
  const files = licenseFiles();
  expect([...files.values()].join()).toMatch(/^\| sharp \| [\d.]+ \| Apache-2\.0 \|$/m);
  expect(stalePaths(files), "Run `pnpm third-party`, read what changed, and commit it").toEqual([]);
});

it("takes no package whose license nobody has looked at", () => {
  expect(licenseOf({ name: "type-fest", version: "1.0.0", license: "(MIT OR CC0-1.0)" })).toBe(
    "MIT OR CC0-1.0",
  );
  expect(() => licenseOf({ name: "stranger", version: "1.0.0" })).toThrow(UnknownLicenseError);
  expect(() =>
    licenseOf({ name: "stranger", version: "1.0.0", license: "SEE LICENSE IN LICENSE.txt" }),
  ).toThrow("look it up and add it");
});
