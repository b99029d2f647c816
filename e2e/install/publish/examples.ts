/** An example out of a README. */
export interface Example {
  readonly source: string;
  /** What it prints, line by line: the comments behind its calls of `console.log`. */
  readonly output: readonly string[];
}

/** The TypeScript examples of a README. */
export function examplesIn(readme: string): readonly Example[] {
  return blocks(readme, "ts").map((source) => ({
    source,
    output: [...source.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line = ""]) => line),
  }));
}

/** The command lines of a README that run `coarse`, as arguments, `coarse` first. */
export function commandsIn(readme: string): readonly (readonly string[])[] {
  const lines = blocks(readme, "sh").flatMap((block) => block.trim().split("\n"));
  return lines.filter((line) => line.startsWith("npx coarse ")).map((line) => line.split(" ").slice(1));
}

/** The contents of the code blocks of a language in a Markdown text. */
export function blocks(readme: string, language: string): readonly string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm");
  return [...readme.matchAll(pattern)].map(([, block = ""]) => block);
}
