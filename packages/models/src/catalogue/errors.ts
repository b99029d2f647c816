import { dirname } from "node:path";
import { ModelError } from "../errors.ts";
import type { FileHash } from "./distributed-weights.ts";

/** A file of weights that is wanted, and where it may lie. */
export interface WantedWeights {
  /** Name of the model. */
  readonly name: string;
  readonly url: string;
  /** Where it is kept on this machine. */
  readonly path: string;
}

/** The weights of a model can't be had from where they are kept. */
export class DownloadError extends ModelError {
  override readonly name = "DownloadError";
  readonly url: string;
  readonly reason: string;

  constructor({ name, url, path }: WantedWeights, reason: string, options: ErrorOptions = {}) {
    const file = new URL(url).pathname.split("/").at(-1);
    super(
      `Can't fetch ${name} from ${url}: ${reason}; put ${file} into ${dirname(path)} yourself, or set COARSE_MODEL_MIRROR to the address of a server that has it`,
      options,
    );
    this.url = url;
    this.reason = reason;
  }
}

/** What a server sent, or what lies in the cache, is not the file that was meant. */
export class WrongWeightsError extends ModelError {
  override readonly name = "WrongWeightsError";
  readonly source: string;

  constructor(source: string, { found, remedy }: { readonly found: string; readonly remedy: string }) {
    super(`${source} is not the file it should be: ${found}; ${remedy}`);
    this.source = source;
  }
}

/** `COARSE_MODEL_MIRROR`, or one of the variables that name a proxy, is no address. */
export class InvalidAddressError extends ModelError {
  override readonly name = "InvalidAddressError";
  readonly value: string;

  constructor(variable: string, value: string) {
    super(`${variable} is ${JSON.stringify(value)}: give an address such as https://example.org/models`);
    this.value = value;
  }
}

/** `md5 9a0d58056eeedaa3f26cb7ebd46da564` */
export function describeHash({ algorithm, hex }: FileHash): string {
  return `${algorithm} ${hex}`;
}
