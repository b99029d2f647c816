/** The words that `pnpm start` and the measured accuracies are about: ten groups that share no class. */
export const demoGroups: readonly string[] = [
  "dog",
  "cat",
  "bird",
  "insect",
  "fruit",
  "vegetable",
  "vehicle",
  "musical instrument",
  "building",
  "clothing",
];
