import { UnrunnableModelError } from "../errors.ts";
import type { EngineName } from "../types.ts";

/** Engines print whole stacks, shapes and advice for programmers. */
const LONGEST_REASON = 300;

/** What an engine threw at a network, as an error that names the model's file. */
export function refusal(engine: EngineName, source: string): (cause: unknown) => never {
  return (cause) => {
    const said = (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, " ").trim();
    const reason = said.length > LONGEST_REASON ? `${said.slice(0, LONGEST_REASON)}…` : said;
    throw new UnrunnableModelError(source, `${engine} refuses it (${reason})`, { cause });
  };
}
