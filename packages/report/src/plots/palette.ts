/** Colors of a plot, and its type; blue and orange are told apart by all kinds of color vision. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly blue: string;
  readonly orange: string;
  readonly background: string;
  readonly font: string;
}

/** For print and for other people's pages. */
export const paper: Palette = {
  ink: "#1b1f24",
  muted: "#57606a",
  grid: "#d8dee4",
  blue: "#0b62b0",
  orange: "#b54a00",
  background: "#ffffff",
  font: "system-ui, sans-serif",
};

/** For our own page, whose style sheet knows light and dark. */
export const page: Palette = {
  ink: "var(--ink)",
  muted: "var(--muted)",
  grid: "var(--line)",
  blue: "var(--blue)",
  orange: "var(--orange)",
  background: "transparent",
  font: "inherit",
};
