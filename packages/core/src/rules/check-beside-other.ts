import { ReservedGroupNameError } from "../errors/group-errors.ts";
import { comparedName } from "../groups/check-groups.ts";
import type { Group } from "../types.ts";
import { OTHER } from "./argmax.ts";

/**
 * Checks that no group has the name of the label `other`, which is added to them: two labels of one name can't be told
 * apart in anything that is printed or written.
 *
 * @throws {ReservedGroupNameError}
 */
export function checkBesideOther(groups: readonly Group[]): void {
  const reserved = groups.find(({ name }) => comparedName(name) === OTHER);
  if (reserved) throw new ReservedGroupNameError(reserved.name);
}
