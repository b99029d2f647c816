import { expect, it } from "vitest";
import { createSemaphore } from "./semaphore.ts";

/** A task whose end the test decides. */
function task() {
  let end = (): void => {};
  let begun = false;
  const run = () => {
    begun = true;
    return new Promise<void>((resolve) => {
      end = resolve;
    });
  };
  return { run, isBegun: () => begun, end: () => end() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it("lets as many run as it is wide, then one for each that ends, in their order", async () => {
  const gate = createSemaphore(2);
  const tasks = [task(), task(), task(), task()];
  const passed = tasks.map(({ run }) => gate.pass(run));
  await turn();
  expect(tasks.map(({ isBegun }) => isBegun())).toEqual([true, true, false, false]);
  tasks[1]?.end();
  await passed[1];
  await turn();
  expect(tasks.map(({ isBegun }) => isBegun())).toEqual([true, true, true, false]);
  for (const { end } of tasks) end();
});

it("goes on after a task that failed", async () => {
  const gate = createSemaphore(1);
  await expect(gate.pass(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await gate.pass(() => Promise.resolve(7))).toBe(7);
});

it("asks for its width whenever a task ends", async () => {
  let width = 1;
  const gate = createSemaphore(() => width);
  const tasks = [task(), task(), task()];
  const passed = tasks.map(({ run }) => gate.pass(run));
  await turn();
  width = 2;
  tasks[0]?.end();
  await passed[0];
  await turn();
  expect(tasks.map(({ isBegun }) => isBegun())).toEqual([true, true, true]);
  for (const { end } of tasks) end();
});

it("refuses who waits once it is closed", async () => {
  const gate = createSemaphore(1);
  const first = task();
  const passed = gate.pass(first.run);
  const waiting = gate.pass(() => Promise.resolve());
  await turn();
  gate.close();
  first.end();
  await passed;
  await expect(waiting).rejects.toThrow("The consumer left");
});
