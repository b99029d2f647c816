import { ModelError } from "../errors.ts";

/** A repository of the hub, at one of its states. */
export interface HubReference {
  /** `org/name`; a few old ones have no owner. */
  readonly repository: string;
  /** A branch, a tag, or a commit. */
  readonly revision: string;
}

/** What was typed names no repository. */
export class HubReferenceError extends ModelError {
  override readonly name = "HubReferenceError";

  constructor(typed: string) {
    super(`${typed} names no repository: give hf:org/name, or hf:org/name@revision`);
  }
}

const PREFIX = "hf:";
const REPOSITORY = /^\w[\w.-]*(?:\/\w[\w.-]*)?$/;
const REVISION = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** Whether a name means a repository of the hub: `hf:org/name`. */
export function isHubName(name: string): boolean {
  return name.startsWith(PREFIX);
}

/**
 * The repository that `hf:org/name` or `hf:org/name@revision` means; without a revision its branch `main`.
 *
 * @throws {HubReferenceError}
 */
export function parseHubName(name: string): HubReference {
  const [, repository = "", revision = "main"] = /^hf:([^@]*)(?:@(.*))?$/s.exec(name) ?? [];
  const leadsOut = revision.split("/").some((part) => /^\.+$/.test(part));
  if (!isRepository(repository) || !REVISION.test(revision) || leadsOut) throw new HubReferenceError(name);
  return { repository, revision };
}

/** Whether a text can be the name of a repository, as the hub allows them. */
export function isRepository(text: string): boolean {
  return REPOSITORY.test(text) && !/\.\.|--/.test(text);
}

/** Whether a revision is a commit, which never changes. */
export function isCommit(revision: string): boolean {
  return /^[\da-f]{40}$/.test(revision);
}
