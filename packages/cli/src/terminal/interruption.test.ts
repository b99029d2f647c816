import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createInterruption, type Interruptible } from "./interruption.ts";

/** A process that notes how it would have been ended. */
class FakeProcess extends EventEmitter {
  readonly exits: unknown[] = [];
  readonly exit: Interruptible["exit"] = (code) => {
    this.exits.push(code);
    throw new Error("A process that has ended does no more");
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("leaves Ctrl-C to the system until somebody asks for the signal", () => {
  const process = new FakeProcess();
  const interruption = createInterruption(process);
  expect(process.listenerCount("SIGINT")).toBe(0);
  const signal = interruption();
  expect(interruption()).toBe(signal);
  expect(process.listenerCount("SIGINT")).toBe(1);
  process.emit("SIGINT");
  expect(signal.aborted).toBe(true);
});

it("ends the process by the second Ctrl-C, or where the first goes unnoticed for 0.7 seconds", () => {
  const process = new FakeProcess();
  expect(createInterruption(process)().aborted).toBe(false);
  process.emit("SIGINT");
  expect(() => vi.advanceTimersByTime(699)).not.toThrow();
  expect(() => process.emit("SIGINT")).toThrow("ended");
  expect(() => vi.advanceTimersByTime(1)).toThrow("ended");
  expect(process.exits).toEqual([130, 130]);
});

it("ends the process with the code that somebody gave, whoever asks after that", () => {
  const process = new FakeProcess();
  const interruption = createInterruption(process);
  const signal = interruption();
  expect(interruption(0)).toBe(signal);
  interruption();
  process.emit("SIGINT");
  expect(() => vi.advanceTimersByTime(700)).toThrow("ended");
  expect(process.exits).toEqual([0]);
});
