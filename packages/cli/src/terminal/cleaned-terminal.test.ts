import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { textTerminal } from "../testing/text-terminal.ts";
import { cleanedTerminal, drawingStream } from "./cleaned-terminal.ts";

const hostile = "\u{1b}]0;owned\u{7}\u{202e}\u{1b}[1mbold\u{1b}[22m\n";

it("whatever is written to either stream is cleaned, and colors are kept where they are shown", async () => {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const terminal = cleanedTerminal({ ...textTerminal(), out, err, style: { colors: true } });
  terminal.out.write(hostile);
  terminal.out.end(hostile);
  terminal.err.write(hostile);
  err.end();
  expect(await text(out)).toBe("\u{fffd}]0;owned\u{fffd}\u{fffd}\u{1b}[1mbold\u{1b}[22m\n".repeat(2));
  expect(await text(err)).toBe("\u{fffd}]0;owned\u{fffd}\u{fffd}\u{fffd}[1mbold\u{fffd}[22m\n");
});

it("bytes are data", async () => {
  const out = new PassThrough();
  const terminal = cleanedTerminal({ ...textTerminal(), out });
  terminal.out.write(Buffer.from(hostile));
  out.end();
  expect(await text(out)).toBe(hostile);
});

it("is a stream like the one behind it, which a bar draws on", () => {
  const err = Object.assign(new PassThrough(), { isTTY: true, columns: 40 });
  const terminal = cleanedTerminal({ ...textTerminal(), err });
  expect(terminal.err).toMatchObject({ isTTY: true, columns: 40, writable: true });
  expect(drawingStream(terminal.err)).toBe(err);
  expect(drawingStream(err)).toBe(err);
});
