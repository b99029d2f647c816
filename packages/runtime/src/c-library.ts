import { createRequire } from "node:module";

/** Calls a function of a C library that takes whole numbers and texts and returns a whole number. */
export type CallFunction = (name: string, ...values: readonly (number | string)[]) => number;

/**
 * Opens a C library for as long as `use` calls its functions.
 * @param path As the system's loader takes it.
 * @throws What ffi-rs throws where there is no such library, or no binary of ffi-rs for this processor.
 */
export function callLibrary(path: string, use: (call: CallFunction) => void): void {
  const library = path;
  const { DataType, close, load, open } = requireFfi();
  const typeOf = (value: number | string) => (typeof value === "string" ? DataType.String : DataType.I32);
  open({ library, path });
  try {
    use((name, ...values) =>
      load({
        ...{ library, funcName: name, retType: DataType.I32 },
        ...{ paramsType: values.map(typeOf), paramsValue: [...values] },
      }),
    );
  } finally {
    close(library);
  }
}

/** The package asks Node.js's report which C library there is: one with the names of the network may take seconds. */
function requireFfi(): typeof import("ffi-rs") {
  const report: typeof process.report & { excludeNetwork?: boolean } = process.report;
  const { excludeNetwork = false } = report;
  report.excludeNetwork = true;
  try {
    return createRequire(import.meta.url)("ffi-rs");
  } finally {
    report.excludeNetwork = excludeNetwork;
  }
}
