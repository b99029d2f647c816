/** The variable that stands for `--no-cache`, whatever its value. */
export const NO_CACHE = "COARSE_NO_CACHE";
