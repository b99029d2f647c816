import { describe, expect, it } from "vitest";
import { EmptyGroupError } from "./group-errors.ts";
import { isUserError } from "./input-error.ts";

class ForeignError extends Error {
  readonly userError = true;
}

describe("isUserError", () => {
  it("knows errors of other packages by their mark", () => {
    expect(isUserError(new EmptyGroupError("pet"))).toBe(true);
    expect(isUserError(new ForeignError("No such folder"))).toBe(true);
  });

  it.each([new Error("Fault"), new RangeError("Fault"), { userError: true }, "text", null, undefined])(
    "takes %s for a fault of ours",
    (error) => expect(isUserError(error)).toBe(false),
  );
});
