/** What it means for the one who typed the command, by the system's code. */
const files: Readonly<Record<string, string>> = {
  EACCES: "you may not access it: check its permissions",
  EAGAIN: "the system gives no more threads or processes: end some, or raise the limit (ulimit -u)",
  EBADF: "it was closed: name a file",
  EBUSY: "another program uses it: end that, or name another place",
  EDQUOT: "your share of the disk is used up: make room",
  EEXIST: "something is there already: remove it, or name another place",
  EFBIG: "it would be larger than a file may be: raise the limit (ulimit -f), or write somewhere else",
  EINVAL: "the system can't do that with it: name another file",
  EIO: "the disk fails: check it, or take another",
  EISDIR: "it is a folder: name a file",
  ELOOP: "its links lead in a circle: name the file itself",
  EMFILE: "too many files are open: raise the limit (ulimit -n)",
  EMLINK: "it has too many links: name another place",
  ENAMETOOLONG: "its name is too long: give a shorter one",
  ENFILE: "too many files are open: end some programs",
  ENODEV: "there is no such device: name a file",
  ENOENT: "there is no such file or folder: check the path",
  ENOMEM: "there is not enough memory: end some programs, or raise the limit (ulimit -v)",
  ENOSPC: "the disk is full: make room",
  ENOTDIR: "a part of the path is a file: check the path",
  ENOTEMPTY: "the folder is not empty: name another",
  ENOTSUP: "this disk can't do that: write somewhere else",
  ENXIO: "nothing is behind it: name a file",
  EOPNOTSUPP: "this disk can't do that: write somewhere else",
  EPERM: "you may not change it: check its permissions",
  EPIPE: "who read it has ended: run it again",
  EROFS: "the disk is read-only: write somewhere else",
  ESTALE: "the network drive has lost it: try again",
  ETIMEDOUT: "it does not answer: try again",
  ETXTBSY: "another program runs it: end that, or name another place",
  EXDEV: "it lies on another disk than what it is to become: name a place on the same one",
};

const network: Readonly<Record<string, string>> = {
  EADDRINUSE: "its port is in use: end what uses it",
  EAI_AGAIN: "there is no network, or no server of that name: check the address",
  ECONNABORTED: "the connection was cut off: try again",
  ECONNREFUSED: "nothing answers there: check the address",
  ECONNRESET: "the connection was cut off: try again",
  EHOSTUNREACH: "there is no way to the server: check the network",
  ENETDOWN: "there is no network: check it",
  ENETUNREACH: "there is no network: check it",
  ENOTFOUND: "there is no network, or no server of that name: check the address",
  EPROTO: "what answers there speaks no TLS: an http address may be meant",
};

/** Codes of Node.js and its libraries that stem from a path, an address or the size of what was named. */
const named: Readonly<Record<string, string>> = {
  ERR_BUFFER_TOO_LARGE: "it is too large to be read: name a smaller file",
  ERR_DLOPEN_FAILED: "a library of this installation can't be loaded: install Coarse again on this machine",
  ERR_FS_EISDIR: "it is a folder: name a file",
  ERR_FS_FILE_TOO_LARGE: "it is too large to be read: name a smaller file",
  ERR_INVALID_FILE_URL_PATH: "it is no path: check it",
  ERR_INVALID_PROTOCOL: "the address is neither http nor https: check it",
  ERR_INVALID_URL: "it is no address: check it",
  ERR_MEMORY_ALLOCATION_FAILED:
    "there is not enough memory: end some programs, or raise the limit (ulimit -v)",
  ERR_STRING_TOO_LONG: "it is too large to be read: name a smaller file",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name: check the address",
  ERR_WORKER_INIT_FAILED:
    "the system gives no more threads: end some programs, or raise the limit (ulimit -u)",
  ERR_WORKER_OUT_OF_MEMORY: "there is not enough memory: name fewer or smaller files",
};

const CERTIFICATE = /^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)|_CERT/;
/** Of JavaScript, and of WebAssembly. */
const MEMORY_ERRORS: ReadonlySet<string> = new Set(["RangeError", "RuntimeError"]);
/** What they mean of watching is another matter. */
const WATCHING: ReadonlySet<string> = new Set(["ENOSPC", "EMFILE"]);
const DEEPEST = 8;

/**
 * What a system refused, as one line with the way out; `undefined` for an error of which no system call, path or address
 * is the reason. Looks into causes and into errors that consist of several.
 */
export function systemErrorText(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > DEEPEST) return undefined;
  const own = ownText(error);
  if (own !== undefined) return own;
  const parts = [...(error instanceof AggregateError ? error.errors : []), error.cause];
  for (const part of parts) {
    const text = systemErrorText(part, depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}

function ownText(error: Error): string | undefined {
  const code = textIn(error, "code");
  if (/allocation failed|\bout of memory\b/i.test(error.message) && MEMORY_ERRORS.has(error.name))
    return `Can't go on: ${named.ERR_MEMORY_ALLOCATION_FAILED}`;
  if (code === undefined) return undefined;
  const syscall = textIn(error, "syscall");
  if (syscall === "uv_cwd") return "The folder that you stand in is gone: change into another, as with cd";
  if (syscall === "watch" && WATCHING.has(code))
    return "Too many folders are watched on this machine: end what watches them, raise fs.inotify.max_user_watches and max_user_instances, or leave out --watch";
  if (code === "ERR_INVALID_ARG_VALUE" && error.message.includes("null bytes"))
    return "Can't use a path with a NUL character in it: check the list or the options that name it";
  const known = meaningOf(code);
  if (known === undefined && syscall === undefined) return undefined;
  const subject = subjectOf(error);
  if (subject !== undefined && known !== undefined) return `Can't use ${subject}: ${known}`;
  return `The system refuses (${error.message}): ${known ?? "check what was named, and the limits of this system"}`;
}

function meaningOf(code: string): string | undefined {
  for (const table of [files, network, named]) if (Object.hasOwn(table, code)) return table[code];
  return CERTIFICATE.test(code)
    ? "its certificate is of nobody whom this machine trusts: name the file of who signed it in NODE_EXTRA_CA_CERTS"
    : undefined;
}

/** Path, server or address that the system was asked for. */
function subjectOf(error: Error): string | undefined {
  const [path, target] = [textIn(error, "path"), textIn(error, "dest")];
  // of two it is rarely the one that we made ourselves which is in the way
  if (path !== undefined) return target ?? path;
  const host = textIn(error, "hostname") ?? textIn(error, "address");
  if (host === undefined) return undefined;
  return "port" in error && typeof error.port === "number" ? `${host}:${error.port}` : host;
}

function textIn(error: Error, field: string): string | undefined {
  const value: unknown = Object.hasOwn(error, field) ? Reflect.get(error, field) : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}
