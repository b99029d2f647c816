import { expect, it } from "vitest";
import { smallEvaluation } from "../testing/small-evaluation.ts";
import { makePayload, makeThumbnails } from "./make-payload.ts";

it("tells of each photo where its labels and classes are found", () => {
  const { labels, imageRows, classLabels, groupOfClass } = makePayload(smallEvaluation);
  expect(labels).toEqual(["cat", "dog"]);
  expect(imageRows[3]).toEqual([
    "Dog/2.jpg",
    1,
    0,
    [0.7, 0.3],
    [
      [281, 0.5],
      [151, 0.25],
    ],
  ]);
  expect(classLabels).toEqual({ 151: "Chihuahua", 281: "tabby" });
  expect(groupOfClass).toEqual({ 151: 1, 281: 0 });
});

it("names what all thumbnails begin with once", () => {
  const inside = [undefined, "data:image/webp;base64,AAAA"];
  expect(makeThumbnails(smallEvaluation, inside)).toEqual({
    prefix: "data:image/webp;base64,",
    images: [null, "AAAA", null, null],
  });
  const reading = ["thumbnails/000001.webp"];
  expect(makeThumbnails(smallEvaluation, reading)).toMatchObject({
    prefix: "",
    images: ["thumbnails/000001.webp", null, null, null],
  });
});
