/*
 * A row of a bilinear resize in WebAssembly.
 * Generated: do not edit. Change packages/data/src/resize/blend-row.wat and run `pnpm gen:kernels`.
 * Compiled by wabt 1.0.39.
 */

/** The compiled module, in base64. */
export const blendRowWasm: string =
  "AGFzbQEAAAABCgFgBn9/f39/fAADAgEABQMBABAHFQIGbWVtb3J5AgAIYmxlbmRSb3cAAArxAgHuAgMCewJ/BnsgBf0UIQYDQCAAKAIAIQggACgCBCEJIAD9CgMIIQcgAiAIav1cAgD9iQH9qQEhCiACIAlq/VwCAP2JAf2pASAK/bEBIQsgAyAIav1cAgD9iQH9qQEhDCADIAlq/VwCAP2JAf2pASAM/bEBIQ0gCv3+ASAL/f4BIAf98gH98AEhDiAM/f4BIA39/gEgB/3yAf3wASEPIAQgDiAPIA798QEgBv3yAf3wAf1e/VsDAAAgCiAK/Q0ICQoLDA0ODwgJCgsMDQ4PIQogCyAL/Q0ICQoLDA0ODwgJCgsMDQ4PIQsgDCAM/Q0ICQoLDA0ODwgJCgsMDQ4PIQwgDSAN/Q0ICQoLDA0ODwgJCgsMDQ4PIQ0gCv3+ASAL/f4BIAf98gH98AEhDiAM/f4BIA39/gEgB/3yAf3wASEPIAQgDiAPIA798QEgBv3yAf3wAf1e/VoCCAAgBEEMaiEEIABBEGohACAAIAFJDQALCw==";
