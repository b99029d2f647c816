/*
 * The layers of Xception; `src/applications/unpack-topology.ts` reads them.
 * Generated: do not edit. Change tools/gen-applications and run `pnpm gen:applications`.
 * Made by Keras 3.15.1 (Apache License 2.0), which was asked for the configuration it builds.
 */

export const topology: string =
  "1ZddT9swFIb/i6+zKU76QbljQ5ombdOkXVYochtTLNwkykfFqPjvO05a24mPQ4vEgAsu4tfn9XuemPZ0TzK25eSSPKx5UYs8IwG5F1lakcvlknzPiqb+" +
  "wf7ykgR7smL1+i6p7lgBBcuskTKIFov2L755ugmW5Gue7aJrtfdWyJqX4BJHYMjLjMukEo+qMIbdAanqUqRcHRMFETwXLE1FtoEkOyZFCjFSIZlKlJSs" +
  "VnU0oLBvU+ZNAWU0IGxdi127BaqkyDiDmKSpeLISDLbcMlnxNtcXlfxXXm7B+rGrgIzsQcCuT+DEi0pIZRN+DkN4XvMM0pPLumw4RF0zCQHUQ+t2Zc5V" +
  "LnaKksuG+FDMJs+h6Fp8VRR/eMFKtpLcBEzhzd8l20bWopBC9Q2OOjWNLs6NXakr5Ut9elQEIRKmc/Vfp9EwL0L4kz38znPYsunSFfDQR+Oc3o/X3aIU" +
  "3uz+Ze8kms7ezztBwvz/d3I2wvl7utZImA+AkIbR2Z9or/jRgKT5CBCn8Vv9L5//sRNO3uqf5pvMV0xe7XjJNrz36XvPeZGKbW/3Nc8qOHVPmkzU7d0I" +
  "w8FpVX5bb9lD77juGx5ySTXytCMQlAk1BCXtEgmWIEN4spL5+p4mayBHYZWqZZh07OVkBfNBp8QDBZIcJbizlhThXpHXK7K9pgcpSipeoNGMgjhqcdzU" +
  "yWjVGVO41O0SfMktZ2phrner70tYjY4e7ViZ9aezToXbBhdJPcF1sZLGpg0r6cJRh0mtOrd9Lfbad0yd9q06Y0rh4nT9JyrF3CYQn0CgrbIYdM99ChOU" +
  "Aj3eTiMPE1uFLgYt9jC4rg4Hq9DiAOqBgyrocZicwkFV2Rza5z6H6TgHIw8TW4UuBy3iHIzsdcX+a7UYj7vGXtfYcj0waTcHNLQPmo1DMfLwIKvQja9F" +
  "HIqRva4YFC3iUIzsdUWgTBAo83EoRh4eZBW68bWIQzGy1xWDokUcipG9rgiUKQLlYhyKkYcHWYVufC3iUIzsdcWgaBGHYmSvKwJlhkBZjEMx8vAgq9CN" +
  "r0UcipG9rhgULeJQjOx1RaDMESg0HKdi6c4cY5Uis4xWcTCW7jdGhySt4mws3W+M0LnA6NBn6BjdOcsqRZrQqoeO0f3GKB2teugY3W+M0FlgdKzREz3L" +
  "P7TapUgT+NiKGLt00MnVNfbQMbrfGKFDQwwPPtKaw/xDrV2KdIGPtRTR/ca9iQ5+sRwmOtV3b6KDihNGOlXWG22t2ZYef25Q//hqSVjDnrEYfpAMdLdh" +
  "dIR1jfskoXm22xwb79ags6LkqYBfnHlWdcs3T/8A";
