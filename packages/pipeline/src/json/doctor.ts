import type { InspectionReport } from "../inspect/inspect.ts";

/** What `coarse doctor --format json` prints. */
export interface DoctorJson extends InspectionReport {}
