#!/usr/bin/env node
// The threads that decode photos: one per processor, where Node.js takes four on every machine. They are made when the
// first file is read asynchronously, which the loader of modules does; hence this file, which is none.
const { availableParallelism } = process.getBuiltinModule("node:os");
process.env.UV_THREADPOOL_SIZE ??= `${Math.max(2, availableParallelism())}`;
// ONNX Runtime's library sends events to its maker unless the process says otherwise before it is loaded
process.env.ORT_DISABLE_TELEMETRY ||= "1";

import("./bin.ts");
