/**
 * What the numbers are that a network ends in: `logits`, of which softmax makes probabilities; those `probabilities`, or
 * their logarithms; or `independent` scores from 0 to 1, a sigmoid's, of which several may be high for one image.
 */
export type OutputKind = "logits" | "probabilities" | "log-probabilities" | "independent";

/** How logits are made of what a network gives where no tensor holds them: by logarithms, or as they are. */
export type LogitsBy = "as they are" | "log" | "log-odds";
