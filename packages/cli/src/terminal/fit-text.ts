import { Help } from "commander";
import { plainStyle, type TerminalStyle } from "./style.ts";

/** Narrower than any word that is worth breaking lines for. */
const NARROWEST = 20;

/** Text for people, its lines broken between words where a terminal has no more columns; as it is where it goes into a pipe. */
export function fitText(text: string, { columns }: TerminalStyle = plainStyle): string {
  if (columns === undefined) return text;
  const help = new Help();
  help.minWidthToWrap = NARROWEST;
  return help.boxWrap(text, columns);
}
