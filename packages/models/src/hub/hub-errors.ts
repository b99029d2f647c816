import { ModelError } from "../errors.ts";
import { DownloadError, type WantedWeights } from "../pretrained/catalog/errors.ts";
import type { HttpAnswer } from "../pretrained/catalog/http-client.ts";
import { shownAddress } from "../pretrained/catalog/shown-address.ts";
import { LONGEST_PAUSE, retryAfter } from "../pretrained/catalog/with-retries.ts";
import type { HubReference } from "./hub-reference.ts";
import type { HubSetting } from "./hub-setting.ts";

/** The hub has not what was asked for, or gives it not to everybody. */
export class HubRefusalError extends ModelError {
  override readonly name = "HubRefusalError";
  readonly repository: string;

  constructor(repository: string, message: string) {
    super(message);
    this.repository = repository;
  }
}

/** Nothing may be asked for, and the cache has not what is wanted. */
export class HubOfflineError extends ModelError {
  override readonly name = "HubOfflineError";

  constructor({ repository, revision }: HubReference, cache: string) {
    super(
      `Repository ${repository} at ${revision} is not in ${cache}, and HF_HUB_OFFLINE is set: fetch it once without, or set HF_HUB_CACHE to where it is`,
    );
  }
}

/** What is asked of the hub, and how. */
export interface HubQuestion extends Pick<HubSetting, "endpoint" | "token"> {
  readonly reference: HubReference;
  readonly wanted: WantedWeights;
}

/** What an answer without the thing asked for means; `undefined` where it may be another next time. */
export function explainAnswer(
  answer: HttpAnswer,
  { endpoint, token, reference, wanted }: HubQuestion,
): Error | undefined {
  const { repository, revision } = reference;
  const { status } = answer;
  const refused = (message: string) => new HubRefusalError(repository, message);
  const shown = shownAddress(endpoint).replace(/\/$/, "");
  const page = `${shown}/${repository}`;
  const code = answer.header("x-error-code");
  if (code === "RevisionNotFound")
    return refused(
      `Repository ${repository} has no revision ${revision}: give a branch, tag or commit of ${page}`,
    );
  if (code === "EntryNotFound")
    return refused(
      `File ${wanted.name} is gone at revision ${revision}: look for it at ${page}/tree/${revision}`,
    );
  if (code === "GatedRepo" || status === 403)
    return refused(
      token === undefined
        ? `Repository ${repository} is gated: accept its terms at ${page}, and set HF_TOKEN to a token of that account`
        : `Repository ${repository} is gated, and the account of the token may not read it: accept its terms at ${page}, or set HF_TOKEN to another token`,
    );
  if (status === 401 && token !== undefined)
    return refused(
      `No repository ${repository} at ${shown} that the token may read: check the name, and the token in HF_TOKEN or the file that HF_TOKEN_PATH names`,
    );
  if (status === 401 || status === 404)
    return refused(
      `No repository ${repository} at ${shown} for everybody: check the name, or set HF_TOKEN where it is private`,
    );
  const wait = retryAfter(answer);
  if (status === 429 && wait !== undefined && wait * 1000 > LONGEST_PAUSE)
    return new DownloadError(wanted, `too many requests (429), it asks to wait ${wait} seconds`);
  return undefined;
}
