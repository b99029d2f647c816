import { describe, expect, it } from "vitest";
import { publicPackages } from "./packages.ts";
import { undocumented } from "./undocumented.ts";

describe("undocumented", () => {
  it.each(publicPackages.map(({ name, folder, entries }) => ({ name, folder, file: entries.get(name) })))(
    "finds nothing in $name: every public function says what it takes and what it returns",
    ({ name, folder, file }) => {
      if (file === undefined) throw new Error(`${name} has no entry of its name`);
      expect(undocumented(file, folder)).toEqual([]);
    },
  );

  it("finds a parameter and a result that nothing is said of", () => {
    const fixture = `${import.meta.dirname}/testing/undocumented.d.ts`;
    expect(undocumented(fixture, import.meta.dirname)).toEqual([
      "halfTold: @param second",
      "untold: @param first",
      "untold: @returns",
    ]);
  });
});
