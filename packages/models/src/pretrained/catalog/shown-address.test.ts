import { expect, it } from "vitest";
import { DownloadError, InvalidAddressError } from "./errors.ts";
import { shownAddress } from "./shown-address.ts";

it.each([
  ["https://me:secret@example.org/models/a.h5", "https://***@example.org/models/a.h5"],
  ["https://secret@example.org:8443/a", "https://***@example.org:8443/a"],
  ["https://example.org/a?token=secret&x=1#secret", "https://example.org/a?***"],
  ["https://me:se%40cret@example.org/@scope/a", "https://***@example.org/@scope/a"],
  ["me:secret@proxy:3128", "***@proxy:3128"],
  ["http://me:se/cr@et@[", "http://***@["],
  ["//me:secret@proxy", "//***@proxy"],
  ["proxy:3128", "proxy:3128"],
  ["https://example.org/models", "https://example.org/models"],
])("shows %s without what is secret", (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});

it("errors keep no password, nor do their fields", () => {
  const url = "https://me:secret@example.org/x?token=secret";
  const errors = [
    new DownloadError({ name: "Net", url, path: "/cache/x" }, "it is gone"),
    new InvalidAddressError("HTTPS_PROXY", "me:secret@proxy"),
  ];
  for (const error of errors)
    expect(JSON.stringify({ ...error, message: error.message, stack: error.stack })).not.toContain("secret");
});
