import type { EvaluationJson } from "@coarse/core";

/** Two cats and two dogs, one of which is taken for a cat. */
export const smallEvaluation: EvaluationJson = {
  model: { source: "models/mobilenet_v2.keras", labelSet: "imagenet-1k", engine: "onnxruntime" },
  groups: [
    { name: "cat", synset: "cat.n.01", folder: "Cat", folders: ["Cat"], classes: [281, 282] },
    { name: "dog", synset: "dog.n.01", folder: "Dog", folders: ["Dog"], classes: [151, 152] },
  ],
  select: "hyponyms",
  rule: "head-average",
  images: 4,
  skipped: [{ file: "Dog/broken.jpg", reason: "damaged JPEG" }],
  accuracy: 0.75,
  interval: [0.3, 0.95],
  confusion: {
    labels: ["cat", "dog"],
    counts: [
      [2, 0],
      [1, 1],
    ],
    normalized: [
      [1, 0],
      [0.5, 0.5],
    ],
  },
  rules: {
    "head-average": { accuracy: 0.75, interval: [0.3, 0.95] },
    mean: { accuracy: 1, interval: [0.51, 1] },
  },
  predictions: [
    image("Cat/1.jpg", "cat", [0.9, 0.1]),
    image("Cat/2.jpg", "cat", [0.6, 0.4]),
    image("Dog/1.jpg", "dog", [0.2, 0.8]),
    image("Dog/2.jpg", "dog", [0.7, 0.3]),
  ],
  seconds: 0.25,
};

function image(file: string, label: string, probabilities: readonly [number, number]) {
  return {
    file,
    label,
    predicted: probabilities[0] > probabilities[1] ? "cat" : "dog",
    probabilities,
    fine: [
      { class: 281, label: "tabby", probability: 0.5 },
      { class: 151, label: "Chihuahua", probability: 0.25 },
    ],
  };
}
