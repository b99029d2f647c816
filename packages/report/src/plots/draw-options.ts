/** How a plot is drawn. */
export interface DrawOptions {
  /** `page` takes its colors from the style sheet around it; `paper`, the default, stands for itself. */
  readonly look?: "paper" | "page";
  /** Pixels; the plot as a whole is made larger or smaller. */
  readonly width?: number;
}
