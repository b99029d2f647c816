import type { Command, Option } from "commander";
import type { Terminal } from "../terminal/terminal.ts";

/** What a command does once its arguments are parsed; it may look at the other commands. */
export type Action = (
  command: Command,
  terminal: Terminal,
  commands: readonly CommandDefinition[],
) => Promise<void>;

/** A command as a value; the file that carries it out is loaded when it is called. */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  /** As commander writes them: `<dir>`, `<image...>`. */
  readonly operands: readonly (readonly [syntax: string, description: string])[];
  readonly options: () => Option[];
  readonly examples: readonly string[];
  readonly load: () => Promise<Action>;
}
