export { activationFolder } from "./activations/activation-folder.ts";
export { knownHash } from "./network/remembered-hash.ts";
