import { expect, it } from "vitest";
import { applyFilter, everything, type Filter } from "./filter.ts";
import { imagesOf } from "./image.ts";

const imageRows = imagesOf(
  {
    labels: ["cat", "dog"],
    classLabels: {},
    groupOfClass: {},
    imageRows: [
      ["Cat/b.jpg", 0, 0, [0.9, 0.1], []],
      ["Cat/a.jpg", 0, 1, [0.2, 0.8], []],
      ["Dog/c.jpg", 1, 1, [0.4, 0.6], []],
      ["Dog/A.JPG", 1, 0, [0.6, 0.4], []],
    ],
  },
  { prefix: "data:,", images: ["x", null] },
);
const found = (change: Partial<Filter>) =>
  applyFilter(imageRows, { ...everything, ...change }).map(({ file }) => file);

it("knows each photo's confidence, verdict and picture", () => {
  expect(imageRows[1]).toMatchObject({ isRight: false, confidence: 0.8, thumbnail: undefined });
  expect(imageRows[0]).toMatchObject({ isRight: true, confidence: 0.9, thumbnail: "data:,x" });
});

it.each<[Partial<Filter>, string[]]>([
  [{}, ["Cat/b.jpg", "Cat/a.jpg", "Dog/c.jpg", "Dog/A.JPG"]],
  [{ text: " a.jpg" }, ["Cat/a.jpg", "Dog/A.JPG"]],
  [{ label: 0 }, ["Cat/b.jpg", "Cat/a.jpg"]],
  [{ label: 0, predicted: 1 }, ["Cat/a.jpg"]],
  [{ verdict: "wrong" }, ["Cat/a.jpg", "Dog/A.JPG"]],
  [{ verdict: "right", least: 70 }, ["Cat/b.jpg"]],
  [{ most: 60 }, ["Dog/c.jpg", "Dog/A.JPG"]],
  [{ order: "surest" }, ["Cat/b.jpg", "Cat/a.jpg", "Dog/c.jpg", "Dog/A.JPG"]],
  [{ order: "least-sure" }, ["Dog/c.jpg", "Dog/A.JPG", "Cat/a.jpg", "Cat/b.jpg"]],
  [{ order: "file" }, ["Cat/a.jpg", "Cat/b.jpg", "Dog/A.JPG", "Dog/c.jpg"]],
  [{ order: "wrong-first" }, ["Cat/a.jpg", "Dog/A.JPG", "Cat/b.jpg", "Dog/c.jpg"]],
  [{ order: "predicted" }, ["Cat/b.jpg", "Dog/A.JPG", "Cat/a.jpg", "Dog/c.jpg"]],
])("%j", (change, files) => expect(found(change)).toEqual(files));
