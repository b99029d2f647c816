import { basename, dirname } from "node:path";
import { ModelError } from "../../errors.ts";
import type { FileHash } from "./distributed-weights.ts";
import { shownAddress } from "./shown-address.ts";

/** A file of weights that is wanted, and where it may lie. */
export interface WantedWeights {
  /** Name of the model. */
  readonly name: string;
  readonly url: string;
  /** Where it is kept on this machine. */
  readonly path: string;
  /** What to do where it can't be had; otherwise what to do about weights of the catalog. */
  readonly remedy?: string | undefined;
}

/** The weights of a model can't be had from where they are kept. */
export class DownloadError extends ModelError {
  override readonly name = "DownloadError";
  /** Without passwords. */
  readonly url: string;
  readonly reason: string;

  constructor({ name, url, path, remedy }: WantedWeights, reason: string, options: ErrorOptions = {}) {
    const shown = shownAddress(url);
    const usual = `put it as ${basename(path)} into ${dirname(path)} yourself, or set COARSE_MODEL_MIRROR to the address of a server that has it`;
    super(`Can't fetch ${name} from ${shown}: ${reason}; ${remedy ?? usual}`, options);
    this.url = shown;
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

/** No model of the catalog has the name. */
export class UnknownModelNameError extends ModelError {
  override readonly name = "UnknownModelNameError";
  readonly typed: string;
  /** Names that look like it, nearest first. */
  readonly near: readonly string[];

  constructor(typed: string, near: readonly string[]) {
    const remedy = near.length > 0 ? `did you mean ${near.join(" or ")}?` : "coarse models lists the names";
    super(`There is no model ${typed}, neither a file nor in the catalog: ${remedy}`);
    this.typed = typed;
    this.near = near;
  }
}

/** `COARSE_MODEL_MIRROR`, or one of the variables that name a proxy, is no address. */
export class InvalidAddressError extends ModelError {
  override readonly name = "InvalidAddressError";
  /** Without passwords. */
  readonly value: string;

  constructor(variable: string, value: string, example = "https://example.org/models") {
    const shown = shownAddress(value);
    super(`${variable} is ${JSON.stringify(shown)}: give an address such as ${example}`);
    this.value = shown;
  }
}

/** What helps where the cache can't be written. */
export const CACHE_REMEDY = "set COARSE_CACHE to another folder";

/** The folder that a user without a home would keep files in is open to others, who may change what is in it. */
export class ForeignCacheError extends ModelError {
  override readonly name = "ForeignCacheError";
  readonly folder: string;

  constructor(folder: string) {
    super(
      `There is no home folder to keep models in, and ${folder} is not yours alone: set COARSE_CACHE to a folder`,
    );
    this.folder = folder;
  }
}

/** `md5 9a0d58056eeedaa3f26cb7ebd46da564` */
export function describeHash({ algorithm, hex }: FileHash): string {
  return `${algorithm} ${hex}`;
}
