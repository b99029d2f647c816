import { describe, expect, it } from "vitest";
import { mapInOrder } from "./map-in-order.ts";

/** Work whose ends the test decides. */
function controlled() {
  const begun: number[] = [];
  const finish = new Map<number, (error?: Error) => void>();
  const work = (item: number) =>
    new Promise<number>((resolve, reject) => {
      begun.push(item);
      finish.set(item, (error) => (error ? reject(error) : resolve(item)));
    });
  return { begun, work, finish: (item: number, error?: Error) => finish.get(item)?.(error) };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const items = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe("mapInOrder", () => {
  it("keeps the order, whichever work ends first", async () => {
    const results: number[] = [];
    const work = async (item: number) => {
      await new Promise((resolve) => setTimeout(resolve, item % 3 === 0 ? 6 : 1));
      return item;
    };
    for await (const result of mapInOrder(items, work, { concurrency: 3, lookAhead: 5 }))
      results.push(result);
    expect(results).toEqual(items);
  });

  it("begins no more than concurrency allows at once, and lookAhead in all", async () => {
    const { begun, work, finish } = controlled();
    const results = mapInOrder(items, work, { concurrency: 2, lookAhead: 4 });
    const first = results.next();
    await settle();
    expect(begun).toEqual([0, 1]);
    finish(1);
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    finish(2);
    finish(3);
    await settle();
    finish(3);
    await settle();
    expect(begun).toEqual([0, 1, 2, 3]);
    finish(0);
    expect(await first).toEqual({ value: 0, done: false });
    await settle();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  it("begins nothing more once the consumer has left", async () => {
    const { begun, work, finish } = controlled();
    const results = mapInOrder(items, work, { concurrency: 2, lookAhead: 6 });
    const first = results.next();
    await settle();
    finish(0);
    await first;
    await settle();
    await results.return();
    finish(1);
    finish(2);
    await settle();
    expect(begun).toEqual([0, 1, 2]);
  });

  it("throws an error when its turn has come, not before", async () => {
    const { work, finish } = controlled();
    const results = mapInOrder(items, work, { concurrency: 3, lookAhead: 3 });
    const first = results.next();
    await settle();
    finish(1, new Error("of item 1"));
    await settle();
    finish(0);
    expect((await first).value).toBe(0);
    await expect(results.next()).rejects.toThrow("of item 1");
    expect(await results.next()).toEqual({ value: undefined, done: true });
  });

  it("ends with the reason of the signal, without waiting for what is under way", async () => {
    const { work } = controlled();
    const abort = new AbortController();
    const first = mapInOrder(items, work, { concurrency: 2, lookAhead: 2, signal: abort.signal }).next();
    await settle();
    abort.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    const late = mapInOrder(items, work, { concurrency: 2, lookAhead: 2, signal: abort.signal });
    await expect(late.next()).rejects.toThrow("enough");
  });

  it("yields nothing for nothing", async () => {
    const results = mapInOrder([], async () => 1, { concurrency: 1, lookAhead: 1 });
    expect((await results.next()).done).toBe(true);
  });
});
