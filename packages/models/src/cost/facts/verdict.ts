/** What can be said of what a network costs before it runs. */
export type CostVerdict =
  /** Every operation is known, and all of them together stay within the budget. */
  | { readonly verdict: "harmless" }
  /** It takes more memory or time than any network for such images. */
  | { readonly verdict: "too costly"; readonly reason: string }
  /** It has to be tried. */
  | { readonly verdict: "not proven"; readonly reason: string };

/** An operation does something whose cost, or whose result's shape, only running it shows. */
export class NotProvenError extends Error {
  override readonly name = "NotProvenError";
}

/** The network takes more than its budget. */
export class TooCostlyError extends Error {
  override readonly name = "TooCostlyError";
}
