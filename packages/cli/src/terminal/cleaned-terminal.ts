import { printableLines } from "./printable.ts";
import { plainStyle } from "./style.ts";
import type { Terminal } from "./terminal.ts";

/** The stream behind one that cleans, for who draws. */
const behind = new WeakMap<object, unknown>();

/**
 * The same terminal, to which no text comes that it could not be trusted with, whoever writes it: what files, folders and
 * servers call things stands in nearly every result, note and error. Bytes are data, and go through as they are.
 */
export function cleanedTerminal(terminal: Terminal): Terminal {
  const { out, err, style = plainStyle } = terminal;
  return { ...terminal, out: cleaned(out, style.colors), err: cleaned(err, false) };
}

/** The stream itself, on which a progress bar moves the cursor. What it writes must be clean. */
export function drawingStream<Stream extends object>(stream: Stream): Stream {
  const own = behind.get(stream);
  // only `cleaned` puts something there: a stream of the same type
  return own === undefined ? stream : (own as Stream);
}

function cleaned<Stream extends NodeJS.WritableStream>(stream: Stream, colors: boolean): Stream {
  const write = (chunk: string | Uint8Array, ...rest: readonly unknown[]) =>
    Reflect.apply(stream.write, stream, [
      typeof chunk === "string" ? printableLines(chunk, { colors }) : chunk,
      ...rest,
    ]);
  const end = (chunk?: unknown, ...rest: readonly unknown[]) =>
    Reflect.apply(stream.end, stream, [
      typeof chunk === "string" ? printableLines(chunk, { colors }) : chunk,
      ...rest,
    ]);
  const cleaning = new Proxy(stream, {
    get(target, key) {
      if (key === "write") return write;
      if (key === "end") return end;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  behind.set(cleaning, stream);
  return cleaning;
}
