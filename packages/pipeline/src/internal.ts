export { clearActivationCache, measureActivationCache } from "./activations/activation-cache.ts";
export { stampImage } from "./activations/image-stamp.ts";
export { figuresOf } from "./evaluate/figures.ts";
export { doctorFindings } from "./inspect/findings.ts";
export { fetchModel } from "./network/fetch-model.ts";
export { hashModel } from "./network/hash-model.ts";
export { describeInt8 } from "./network/quantize-for-images.ts";
export { counted, shorten } from "./text/wording.ts";
