import { describe, expect, it } from "vitest";
import { readArchitecture, withArrows } from "./architecture.ts";

describe("ARCHITECTURE.md", () => {
  it("shows the arrows that there are: else run pnpm gen:architecture and commit what it writes", () => {
    expect(withArrows(readArchitecture())).toBe(readArchitecture());
  });
});
