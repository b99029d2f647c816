/** How a run ended, for the shell. `tooLow`: all went well, and the accuracy is under `--fail-under`. */
export const exitCodes = { done: 0, fault: 1, userError: 2, tooLow: 3, interrupted: 130 } as const;
