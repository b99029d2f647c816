/** The name of a coarse model's last layer, where it is free. */
export const PROBABILITIES = "probabilities";
