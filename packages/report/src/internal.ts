/** What our own packages share, and may change at any time: nobody else's. */
export type { PagePayload } from "./page/payload.ts";
export { type Reliability, reliabilityOf } from "./reliability.ts";
