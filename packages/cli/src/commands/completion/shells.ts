/** Shells that there is completion for. */
export type Shell = "bash" | "zsh" | "fish";

/** All of them. */
export const shells: readonly Shell[] = ["bash", "zsh", "fish"];

/** Whether a name is one of theirs. */
export function isShell(name: string): name is Shell {
  return shells.some((shell) => shell === name);
}
