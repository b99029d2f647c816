import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { UnwritablePathError } from "../../errors.ts";
import { field } from "../../formats/containers/json.ts";
import type { Json } from "../../types.ts";
import { CACHE_REMEDY } from "./errors.ts";
import { shownAddress } from "./shown-address.ts";

/** What must be the same for the rest of a file to fit to its beginning. */
export interface FileVersion {
  /** In the file that notes it there is no password. */
  readonly url: string;
  /** Strong `ETag`, or `Last-Modified`, as the server sent it. */
  readonly validator: string;
}

/** The beginning of a file, and the version it is of. */
export interface Beginning extends FileVersion {
  readonly length: number;
}

/**
 * What was received of a file so far: `FILE.part`, with the version it is of beside it in `FILE.part.json`, so that
 * another run can go on with it.
 */
export class PartialFile {
  readonly path: string;
  readonly #target: string;
  readonly #record: string;
  readonly #remedy: string;

  /** @param remedy - What helps where it can't be written. */
  constructor(target: string, remedy: string = CACHE_REMEDY) {
    this.#target = target;
    this.#remedy = remedy;
    this.path = `${target}.part`;
    this.#record = `${this.path}.json`;
  }

  /** What there is of `url`; `undefined` where there is nothing, or nothing that can be continued. */
  async beginning(url: string): Promise<Beginning | undefined> {
    const found = await stat(this.path).catch(() => undefined);
    const version = await this.#readVersion();
    if (!found?.isFile() || found.size === 0 || version?.url !== shownAddress(url)) return undefined;
    return { validator: version.validator, url, length: found.size };
  }

  /** Empties it, and notes which version is to come; without one it can't be continued by a later run. */
  async begin(version: FileVersion | undefined): Promise<void> {
    await this.discard();
    await this.#writing(async () => {
      if (version)
        await writeFile(this.#record, JSON.stringify({ ...version, url: shownAddress(version.url) }));
      await writeFile(this.path, "");
    });
  }

  /** Writes chunks to its end as they come. */
  async append(chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const file = await this.#writing(() => open(this.path, "a"));
    try {
      for await (const chunk of chunks) await this.#writing(() => file.appendFile(chunk));
      await this.#writing(() => file.sync());
    } finally {
      await file.close();
    }
  }

  /** Gives it the place of the whole file. */
  async complete(): Promise<void> {
    await this.#writing(() => rename(this.path, this.#target));
    await rm(this.#record, { force: true });
  }

  async discard(): Promise<void> {
    await this.#writing(() => rm(this.#record, { force: true, recursive: true }));
    await this.#writing(() => rm(this.path, { force: true, recursive: true }));
  }

  async #readVersion(): Promise<FileVersion | undefined> {
    try {
      const record: Json = JSON.parse(await readFile(this.#record, "utf8"));
      const url = field(record, "url");
      const validator = field(record, "validator");
      return typeof url === "string" && typeof validator === "string" ? { url, validator } : undefined;
    } catch {
      return undefined;
    }
  }

  async #writing<Result>(write: () => Promise<Result>): Promise<Result> {
    try {
      return await write();
    } catch (cause) {
      throw new UnwritablePathError(this.path, cause, this.#remedy);
    }
  }
}
