import { describe, expect, it } from "vitest";
import { InputBuffers } from "./input-buffers.ts";

describe("InputBuffers", () => {
  it("lends what it took back, also for a smaller batch", () => {
    const buffers = new InputBuffers();
    const first = buffers.lend(8);
    buffers.takeBack(first);
    expect(buffers.lend(6)).toBe(first);
  });

  it("never lends one array twice at a time", () => {
    const buffers = new InputBuffers();
    expect(buffers.lend(8)).not.toBe(buffers.lend(8));
  });

  it("makes a new array where the old one is too small", () => {
    const buffers = new InputBuffers();
    buffers.takeBack(buffers.lend(4));
    expect(buffers.lend(8)).toHaveLength(8);
  });
});
