import type { ExplainedTerm } from "../groups/explain-terms.ts";

/** What `coarse groups --format json` prints. */
export type GroupsJson = readonly ExplainedTerm[];
