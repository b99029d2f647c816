import cliProgress from "cli-progress";

const BAR = { longest: 24, shortest: 6 };
const [DONE, TO_DO] = ["█", "░"];

/** How far a task is. */
export interface Advance {
  readonly done: number;
  readonly total: number;
  /** What was there before it began. */
  readonly before: number;
  /** Since it began. */
  readonly seconds: number;
}

/** How a task is told of. */
export interface BarTexts {
  /** What it is about; left out where there is no room. */
  readonly name?: string;
  /** `12/300 images` */
  readonly count: (done: number, total: number) => string;
  /** `35 per second` */
  readonly rate: (perSecond: number) => string;
}

/**
 * A line that shows how far a task is: bar, count, rate and time left. A narrow terminal gets less of it: no rate, then no
 * name, then no time left; never more than its columns, of which the last stays free.
 */
export function barLine(advance: Advance, texts: BarTexts, columns: number): string {
  const room = columns - 1;
  const variants = textVariants(advance, texts);
  const text = variants.find((one) => BAR.shortest + 1 + one.length <= room) ?? variants.at(-1) ?? "";
  const width = Math.min(BAR.longest, room - text.length - 1);
  if (width < BAR.shortest) return text.slice(0, Math.max(0, room));
  const full = Math.round(width * Math.min(1, advance.total > 0 ? advance.done / advance.total : 0));
  return `${DONE.repeat(full)}${TO_DO.repeat(width - full)} ${text}`;
}

/** From the longest to the shortest. */
function textVariants(
  { done, total, before, seconds }: Advance,
  { name, count, rate }: BarTexts,
): readonly string[] {
  const counted = count(done, total);
  const named = name === undefined ? counted : `${name} ${counted}`;
  if (done <= before || seconds <= 0) return [named, counted];
  const perSecond = (done - before) / seconds;
  const left = `${timeText(Math.ceil(Math.max(0, total - done) / perSecond))} left`;
  return [[named, rate(perSecond), left], [named, left], [counted, left], [counted]].map((parts) =>
    parts.join(" · "),
  );
}

function timeText(seconds: number): string {
  return cliProgress.Format.TimeFormat(seconds, { autopaddingChar: " " }, 1).trim();
}
