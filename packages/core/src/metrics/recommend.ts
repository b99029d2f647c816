import { listWords } from "../errors/list-words.ts";
import type { RuleComparison } from "./contest.ts";
import { discordant, type RuleScores } from "./contest-result.ts";
import { holm } from "./holm.ts";
import { mcnemar } from "./mcnemar.ts";
import { describeProbability, SIGNIFICANCE } from "./verdict.ts";

/** What a contest tells about which rule to use. */
export interface Recommendation {
  /** Entries that are better than the published rule by more than chance explains (p < 0.05 after Holm), best first. */
  readonly better: readonly string[];
  /** The best of them; absent where the photos can't tell. */
  readonly use?: string;
  /** Those of `better` that the photos can't tell from the best. */
  readonly noWorse: readonly string[];
  /** All of it in one sentence, without a full stop. */
  readonly sentence: string;
}

/** Says which entry to use, or that the photos can't tell; `argmax` is never named, since it is no rule of groups. */
export function recommend(comparison: RuleComparison, scores: readonly RuleScores[]): Recommendation {
  const rivals = scores
    .filter(({ rule, againstPublished }) => againstPublished && rule !== "argmax")
    .sort((a, b) => b.correct - a.correct);
  const better = rivals.filter(
    ({ againstPublished: paired }) =>
      paired && paired.adjustedPValue < SIGNIFICANCE && paired.better > paired.worse,
  );
  const [best] = better;
  const [published, leader = best] = [scores[0], rivals[0]];
  if (!published) throw new RangeError("Expected scores of a contest");
  if (!best)
    return { better: [], noWorse: [], sentence: cannotTell(published, leader, comparison.truth.length) };
  const noWorse = equals(comparison, best, better);
  return {
    better: better.map(({ name }) => name),
    use: best.name,
    noWorse,
    sentence: useSentence({ published, best, noWorse, images: comparison.truth.length }),
  };
}

function cannotTell(published: RuleScores, leader: RuleScores | undefined, images: number): string {
  const score = `${published.name} is right on ${published.correct} of ${images}`;
  if (!leader) return `There is no other rule to compare ${published.name} with`;
  const p = describeProbability(leader.againstPublished?.adjustedPValue ?? 1);
  return `These photos can't tell that any rule is better than ${published.name}: ${score}, ${leader.name} on ${leader.correct}, which chance may explain (${p})`;
}

function useSentence({
  published,
  best,
  noWorse,
  images,
}: {
  readonly published: RuleScores;
  readonly best: RuleScores;
  readonly noWorse: readonly string[];
  readonly images: number;
}): string {
  const p = describeProbability(best.againstPublished?.adjustedPValue ?? 1);
  const others =
    noWorse.length > 0 ? `, though these photos can't tell it from ${listWords(noWorse, "or")}` : "";
  return `Use ${best.name}: right on ${best.correct} of ${images}, ${published.name} on ${published.correct}, more than chance explains (${p})${others}`;
}

/** The entries whose difference to the best chance may explain. */
function equals(
  comparison: RuleComparison,
  best: RuleScores,
  better: readonly RuleScores[],
): readonly string[] {
  const answers = new Map(comparison.answers().map((own) => [own.name, own]));
  const own = answers.get(best.name);
  const others = better.filter(({ name }) => name !== best.name);
  const pValues = others.map(({ name }) => {
    const other = answers.get(name);
    return own && other ? mcnemar(...discordant(own, other, comparison.truth)) : 1;
  });
  const adjusted = holm(pValues);
  return others.filter((_, i) => (adjusted[i] ?? 1) >= SIGNIFICANCE).map(({ name }) => name);
}
