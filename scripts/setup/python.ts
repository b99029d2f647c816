import { run } from "./run.ts";

const commands = ["python3.12", "python3.11", "python3.13", "python3"];

/** No Python on this machine can do what is asked of it. */
class NoPythonError extends Error {
  override readonly name = "NoPythonError";

  constructor(wanted: string) {
    super(`Found no ${wanted}: install one, or name it in the environment variable PYTHON`);
  }
}

/**
 * The first Python that runs `probe`, a statement which fails where something is missing. Commands are run
 * and not only looked up, since version managers leave commands behind that do nothing but complain.
 */
export async function findPython(probe: string, wanted: string): Promise<string> {
  const { PYTHON } = process.env;
  for (const command of PYTHON ? [PYTHON] : commands)
    if (
      await run(command, ["-c", probe]).then(
        () => true,
        () => false,
      )
    )
      return command;
  throw new NoPythonError(wanted);
}
