import { say } from '../portail/say.mjs';

/**
 * Prints one figure: a line of JSON for programs, a line of words for people.
 *
 * @param {{ bench: string, figure: string, value: number, unit: string, target?: number, atLeast?: boolean }} figure
 *   `target`: the most it may be, or the least with `atLeast`; absent when there is nothing to hold
 */
export function report({ bench, figure, value, unit, target, atLeast }) {
  const rounded = Math.round(value * 100) / 100;
  const holds =
    target === undefined
      ? undefined
      : atLeast
      ? value >= target
      : value <= target;
  process.stdout.write(
    `${JSON.stringify({
      bench,
      figure,
      value: rounded,
      unit,
      target,
      holds,
    })}\n`,
  );
  const verdict =
    holds === undefined
      ? ''
      : ` (target ${atLeast ? 'at least' : 'at most'} ${target}: ${
          holds ? 'holds' : 'MISSED'
        })`;
  say(`  ${bench} ${figure}: ${rounded} ${unit}${verdict}`);
}
