import picocolors from "picocolors";

/** How text for people is set: what a terminal has room for, and whether it shows colours. */
export interface Look {
  /** Columns of the terminal; nothing is cut or folded where it is not given, as in a pipe. */
  readonly columns?: number;
  readonly colours: boolean;
}

/** As for a pipe or a file. */
export const plainLook: Look = { colours: false };

/**
 * What a stream can show. Colours: on a terminal, unless `NO_COLOR` is set or it calls itself dumb; `FORCE_COLOR` has
 * the last word, `0` or `false` against them, anything else for them.
 */
export function lookOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: NodeJS.ProcessEnv,
): Look {
  const { FORCE_COLOR: forced, NO_COLOR: without, TERM: kind } = environment;
  const isTerminal = stream.isTTY === true;
  const colours =
    forced !== undefined && forced !== ""
      ? forced !== "0" && forced !== "false"
      : isTerminal && !without && kind !== "dumb";
  return { colours, ...(isTerminal && stream.columns && { columns: stream.columns }) };
}

/** Ways to set off a piece of text. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** Paint for a look: none where there are no colours. */
export function paintFor({ colours }: Look): Paint {
  const { bold, dim, blue, yellow } = picocolors.createColors(colours);
  return { strong: bold, quiet: dim, good: blue, bad: yellow };
}
