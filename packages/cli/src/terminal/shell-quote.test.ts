import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { shellQuote } from "./shell-quote.ts";

it("leaves plain words alone", () => expect(shellQuote(["evaluate", "a/b.jpg"])).toBe("evaluate a/b.jpg"));

it.skipIf(process.platform === "win32")("is read back by a shell", () => {
  const words = ["my photos", "it's", "$(rm -rf x)", "#281..285", "`x`", "", "*", "a\nb"];
  const script = `node -p 'JSON.stringify(process.argv.slice(1))' -- ${shellQuote(words)}`;
  expect(JSON.parse(execFileSync("sh", ["-c", script], { encoding: "utf8" }))).toEqual(words);
});
