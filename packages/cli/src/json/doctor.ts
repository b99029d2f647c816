import type { DoctorFindings } from "../commands/doctor/findings.ts";
import type { SuspiciousLabel } from "../commands/doctor/suspicious-labels.ts";

/** What `coarse doctor --format json` prints. */
export interface DoctorJson extends DoctorFindings {
  /** The folder, list or pattern as it was named. */
  readonly source: string;
  /** Present with `--model`, the surest first. */
  readonly suspicious?: readonly SuspiciousLabel[];
}
