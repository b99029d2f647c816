/** Who knows where models come from can have them run unguarded. */
const TRUST = "COARSE_TRUST_MODELS";

/** Whether the environment says that models are to be run whatever they may cost. */
export function isTrusted(): boolean {
  return process.env[TRUST] === "1";
}
