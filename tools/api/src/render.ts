import type { PublicDeclarations } from "./public-declarations.ts";

/** The public API of a package as Markdown: one section for each entry point. */
export function renderDeclarations(name: string, entries: ReadonlyMap<string, PublicDeclarations>): string {
  const sections = [...entries].map(([entry, { declarations, generated }]) =>
    [`## ${entry}`, fence("ts", declarations.join("\n")), ...renderGenerated(generated)].join("\n\n"),
  );
  return [heading(name), ...sections, ""].join("\n\n").replace(/\n+$/, "\n");
}

/** The public API of a command as Markdown: its help and that of each of its commands. */
export function renderHelp(name: string, help: ReadonlyMap<string, string>): string {
  const sections = [...help].map(([command, text]) => `## ${command}\n\n${fence("text", text.trimEnd())}`);
  return `${[heading(name), ...sections].join("\n\n")}\n`;
}

/** What of the main entry runs in a page as well, and the paths under which Node.js has it alone. */
export function renderAnywhere(names: readonly string[], paths: readonly string[]): string {
  const also = paths.length > 0 ? ` (${paths.join(", ")} in Node.js, too)` : "";
  return `\nOf the main entry a page gets ${names.length} names${also}:\n\n${fence("text", byBeginning(names, 1))}\n`;
}

function heading(name: string): string {
  return `# Public API of ${name}\n\nWritten by \`pnpm api\`: what a change of this file breaks, it breaks for others.`;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** One line for the names that begin with the same letters, so that a new one changes one line. */
function renderGenerated(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`Generated, ${names.length} names:`, fence("text", byBeginning(names, 2))];
}

function byBeginning(names: readonly string[], length: number): string {
  const beginnings = [...new Set(names.map((name) => name.slice(0, length)))];
  return beginnings
    .map((beginning) => names.filter((name) => name.startsWith(beginning)).join(" "))
    .join("\n");
}
