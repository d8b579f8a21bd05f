import {
  minuteLetters,
  secondsKinds,
  type Seconds,
} from '@cloud-pi-native/plugin-service-levels-common';

const minute = 60_000;

/** Minutes one after the other that were all the same. */
export interface Run {
  kind: keyof Seconds;
  /** ISO instants. */
  from: string;
  to: string;
}

/**
 * The runs of a day, from the letter of each of its minutes.
 *
 * @param from - ISO instant of the first minute
 */
export function runsOf(minutes: string, from: string): Run[] {
  const start = new Date(from).getTime();
  const at = (index: number) => new Date(start + index * minute).toISOString();
  return [...minutes.matchAll(/(.)\1*/g)].flatMap(
    ({ 0: run, 1: letter, index }) => {
      const kind = secondsKinds.find(one => minuteLetters[one] === letter);
      return kind
        ? [{ kind, from: at(index), to: at(index + run.length) }]
        : [];
    },
  );
}
