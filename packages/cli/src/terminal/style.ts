import picocolors from "picocolors";

/** How text for people is set: what a terminal has room for, and whether it shows colors. */
export interface TerminalStyle {
  /** Columns of the terminal; nothing is cut or folded where it is not given, as in a pipe. */
  readonly columns?: number;
  readonly colors: boolean;
}

/** As for a pipe or a file. */
export const plainStyle: TerminalStyle = { colors: false };

/**
 * What a stream can show. Colors: on a terminal, unless `NO_COLOR` is set or it calls itself dumb; `FORCE_COLOR` has
 * the last word, `0` or `false` against them, anything else for them.
 */
export function styleOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: NodeJS.ProcessEnv,
): TerminalStyle {
  const { FORCE_COLOR: forced, NO_COLOR: without, TERM: kind } = environment;
  const isTerminal = stream.isTTY === true;
  const colors =
    forced !== undefined && forced !== ""
      ? forced !== "0" && forced !== "false"
      : isTerminal && !without && kind !== "dumb";
  return { colors, ...(isTerminal && stream.columns && { columns: stream.columns }) };
}

/** Ways to set off a piece of text. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** Paint for a look: none where there are no colors. */
export function paintFor({ colors }: TerminalStyle): Paint {
  const { bold, dim, blue, yellow } = picocolors.createColors(colors);
  return { strong: bold, quiet: dim, good: blue, bad: yellow };
}
