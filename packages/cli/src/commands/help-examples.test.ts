import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { commands } from "../command-table.ts";
import { makeProgram } from "../make-program.ts";
import { textTerminal } from "../testing/text-terminal.ts";

/** What the command would have been called with. */
async function parse(words: readonly string[]): Promise<Command> {
  const called: Command[] = [];
  const recorders = commands.map((definition) => ({
    ...definition,
    load: async () => async (command: Command) => {
      called.push(command);
    },
  }));
  await makeProgram(textTerminal(), recorders).parseAsync([...words], { from: "user" });
  const [command] = called;
  if (!command) throw new Error(`Expected ${words.join(" ")} to call a command`);
  return command;
}

describe.each(commands)("the help of coarse $name", ({ name, examples }) => {
  it("has examples", () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples)("gives one that can be typed: %s", async (example) => {
    // what follows tells a shell where it goes
    const [line = ""] = example.split(/ >/);
    const [program, ...words] = line.split(" ");
    const command = await parse(words);
    expect([program, command.name()]).toEqual(["coarse", name]);
  });
});

it("is not asked for an example with an option that there isn't", async () => {
  await expect(parse(["groups", "dog", "--color"])).rejects.toThrow(
    "unknown option '--color': see coarse groups --help",
  );
});
