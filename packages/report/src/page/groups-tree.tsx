import type { GroupJson } from "@coarse/core";
import type { Taxonomy } from "@coarse/taxonomy";
import type { JSX } from "preact";
import { shortLabel } from "../plots/short-label.ts";
import { counted } from "./figures.ts";
import { groupTree, type TreeNode } from "./group-tree.ts";
import { LabelText } from "./label-text.tsx";

/** Each group with the classes it covers, folded up. */
export function GroupsTree({
  groups,
  taxonomy,
}: {
  readonly groups: readonly GroupJson[];
  readonly taxonomy: Taxonomy | undefined;
}): JSX.Element {
  return (
    <div class="groups">
      {groups.map((group) => {
        const { name, synset, folders = [], classes } = group;
        const nodes = taxonomy
          ? groupTree(group, taxonomy)
          : classes.map((classIndex) => ({ label: `#${classIndex}`, classIndex, children: [] }));
        return (
          <details>
            <summary>
              <strong>
                <LabelText label={name} />
              </strong>{" "}
              <span class="note">
                {[
                  synset,
                  counted(classes.length, "class", "classes"),
                  folders.length > 0 &&
                    `photos in ${folders.map((folder) => shortLabel(folder, 60)).join(", ")}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </summary>
            <Branch nodes={nodes} />
          </details>
        );
      })}
    </div>
  );
}

function Branch({ nodes }: { readonly nodes: readonly TreeNode[] }): JSX.Element {
  return (
    <ul>
      {nodes.map(({ label, classIndex, children }) => (
        <li>
          {label}
          {classIndex !== undefined && <span class="note"> #{classIndex}</span>}
          {children.length > 0 && <Branch nodes={children} />}
        </li>
      ))}
    </ul>
  );
}
