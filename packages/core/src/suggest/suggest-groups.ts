import type { Synset, Taxonomy } from "@coarse/taxonomy";
import { isUserError } from "../errors/input-error.ts";
import { resolveTerm } from "../groups/resolve-term.ts";
import { selectGroups } from "../selections/select-groups.ts";
import type { Group, Head } from "../types.ts";
import { type FolderMass, fitOf, fitSynsets, labelAsSynset, type SynsetFit } from "./suggest-synset.ts";

/** A group proposed for a folder. */
export interface Proposal extends SynsetFit {
  readonly folder: string;
  /** `name`: the folder's name is a word for it; `photos`: the photos concentrate under it. */
  readonly from: "name" | "photos";
  /** The class of the group that the photos look like most: a seed for the similarity selections. */
  readonly seed: number;
}

/** Groups for folders. */
export interface Suggestion {
  /** In the order of the folders. */
  readonly proposals: readonly Proposal[];
  /** Folders for which nothing was found: their photos look like nothing, or like what other folders have. */
  readonly unmatched: readonly string[];
  /** Members per group for `head-cosine`: the most, up to ten, for which no two groups share a class. */
  readonly k?: number;
  /** Half sentences on what to look out for. */
  readonly warnings: readonly string[];
}

const MOST_MEMBERS = 10;
/** How many times larger than the smallest a group may be before a warning. */
const LOPSIDED = 5;
/** Below this share of probability the photos say that the name means something else. */
const DOUBTFUL = 0.2;

/**
 * Proposes a synset for each folder: what its name stands for, an ambiguous word in the sense that fits the photos; else
 * the synset that the images concentrate under, apart from those of the folders before it.
 *
 * @param folders - With the mean probabilities `[C]` of their images.
 * @param options - `taxonomy` of the classes, and `head` `[F, C]`.
 * @returns A synset for each folder, and how well it fits.
 */
export function suggestGroups(
  folders: readonly FolderMass[],
  { taxonomy, head }: { readonly taxonomy: Taxonomy; readonly head: Head },
): Suggestion {
  const found = new Map<string, Proposal>();
  const taken = new Set<number>();
  const propose = (own: FolderMass, fit: SynsetFit, from: Proposal["from"]) => {
    found.set(own.folder, { ...fit, folder: own.folder, from, seed: typicalClass(fit.synset, own) });
    for (const index of fit.synset.classIndices) taken.add(index);
  };
  for (const own of folders) {
    const [best] = namedSynsets(own.folder, taxonomy)
      .filter(({ classIndices }) => !classIndices.some((index) => taken.has(index)))
      .map((synset) => fitOf(synset, own, folders))
      .sort((a, b) => b.fit - a.fit);
    if (best) propose(own, best, "name");
  }
  for (const own of folders) {
    if (found.has(own.folder)) continue;
    const [best] = fitSynsets(own.folder, folders, { taxonomy, taken });
    if (best) propose(own, best, "photos");
  }
  const proposals = folders.flatMap(({ folder }) => found.get(folder) ?? []);
  const k = membersWithoutOverlap(proposals, { taxonomy, head });
  return {
    proposals,
    unmatched: folders.map(({ folder }) => folder).filter((folder) => !found.has(folder)),
    ...(k !== undefined && { k }),
    warnings: warningsOf(proposals),
  };
}

/** The sense a name stands for; where it is ambiguous, all senses. */
function namedSynsets(folder: string, taxonomy: Taxonomy): readonly Synset[] {
  try {
    const { synset, label, classIndices } = resolveTerm(folder, taxonomy);
    if (synset) return [synset];
    return label === undefined ? [] : classIndices.map((index) => labelAsSynset(label, index));
  } catch (error) {
    if (!isUserError(error)) throw error;
    return taxonomy.senses(folder).map((sense) => sense.synset);
  }
}

function typicalClass({ classIndices }: Synset, { mass }: FolderMass): number {
  const [first = 0, ...rest] = classIndices;
  return rest.reduce((best, index) => ((mass[index] ?? 0) > (mass[best] ?? 0) ? index : best), first);
}

function membersWithoutOverlap(
  proposals: readonly Proposal[],
  options: { readonly taxonomy: Taxonomy; readonly head: Head },
): number | undefined {
  if (options.head.isIdentity) return undefined;
  const groups: readonly Group[] = proposals.map(({ folder, synset }) => ({
    name: folder,
    classIndices: synset.classIndices,
  }));
  const seedClasses = proposals.map(({ seed }) => seed);
  const most = Math.min(MOST_MEMBERS, options.head.classCount);
  for (let k = most; k >= 1 && groups.length > 0; k--)
    try {
      selectGroups(groups, { ...options, select: "head-cosine", seedClasses, k });
      return k;
    } catch (error) {
      if (!isUserError(error)) throw error;
    }
  return undefined;
}

function warningsOf(proposals: readonly Proposal[]): readonly string[] {
  const doubtful = proposals
    .filter(({ share }) => share < DOUBTFUL)
    .map(
      ({ folder, synset, share }) =>
        `only ${(100 * share).toFixed(0)} % of what the network sees in ${folder} lies under ${synset.name}`,
    );
  const bySize = [...proposals].sort((a, b) => a.synset.classIndices.length - b.synset.classIndices.length);
  const [smallest, largest] = [bySize[0], bySize.at(-1)];
  const [fewest, most] = [
    smallest?.synset.classIndices.length ?? 1,
    largest?.synset.classIndices.length ?? 1,
  ];
  if (!smallest || !largest || most < LOPSIDED * fewest) return doubtful;
  return [
    ...doubtful,
    `the groups are lopsided: ${smallest.folder} has ${fewest} of the classes, ${largest.folder} ${most}, and the rule sum favors the large, head-average the small: compare the rules`,
  ];
}
