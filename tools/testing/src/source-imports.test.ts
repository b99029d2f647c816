import { describe, expect, it } from "vitest";
import { circleIn, folderArrows, importsOf } from "./source-imports.ts";

describe("importsOf", () => {
  it("sees imports however they are written", () => {
    expect(
      importsOf(`import { a } from "x";\nexport type { b } from 'y';\nawait import("z"); import "w";`),
    ).toEqual(["x", "y", "z", "w"]);
  });

  it("looks into no comments", () => {
    expect(importsOf('/**\n * import { a } from "x";\n */\nimport { b } from "y";')).toEqual(["y"]);
  });
});

describe("folderArrows", () => {
  it("leads from folder to folder; files at the top stand for themselves", () => {
    const arrows = folderArrows([
      { path: "index.ts", imports: ["./a/one.ts"] },
      { path: "a/one.ts", imports: ["./two.ts", "../errors.ts", "../b/c/three.ts", "node:fs"] },
    ]);
    expect(Object.fromEntries([...arrows].map(([from, to]) => [from, [...to]]))).toEqual({
      "index.ts": ["a"],
      a: ["errors.ts", "b/c"],
    });
  });
});

describe("circleIn", () => {
  it("finds a way round", () => {
    const arrows = new Map([
      ["a", new Set(["b", "d"])],
      ["b", new Set(["c"])],
      ["c", new Set(["b"])],
    ]);
    expect(circleIn(arrows)).toEqual(["b", "c", "b"]);
  });

  it("finds none where several ways lead to one place", () => {
    const arrows = new Map([
      ["a", new Set(["b", "c"])],
      ["b", new Set(["d"])],
      ["c", new Set(["d"])],
    ]);
    expect(circleIn(arrows)).toBeUndefined();
  });
});
