/** What `coarse plot` draws. */
export const plotNames = ["confusion", "rules", "reliability", "coverage"] as const;

/** One of them. */
export type PlotName = (typeof plotNames)[number];
