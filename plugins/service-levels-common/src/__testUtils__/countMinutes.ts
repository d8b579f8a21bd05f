/** The public holidays of ten years, written down from the calendars of the administration. */
const movingHolidays = [
  ['2024-04-01', '2024-05-09', '2024-05-20'],
  ['2025-04-21', '2025-05-29', '2025-06-09'],
  ['2026-04-06', '2026-05-14', '2026-05-25'],
  ['2027-03-29', '2027-05-06', '2027-05-17'],
  ['2028-04-17', '2028-05-25', '2028-06-05'],
  ['2029-04-02', '2029-05-10', '2029-05-21'],
  ['2030-04-22', '2030-05-30', '2030-06-10'],
  ['2031-04-14', '2031-05-22', '2031-06-02'],
  ['2032-03-29', '2032-05-06', '2032-05-17'],
  ['2033-04-18', '2033-05-26', '2033-06-06'],
].flat();
const fixedHolidays = [
  '01-01',
  '05-01',
  '05-08',
  '07-14',
  '08-15',
  '11-01',
  '11-11',
  '12-25',
];

const minute = 60_000;

/** The first minute counted, and how many: ten years. */
export const countedFrom = Date.UTC(2024, 0, 1);
export const countedMinutes =
  (Date.UTC(2034, 0, 1) - Date.UTC(2024, 0, 1)) / minute;

/**
 * Counts business minutes one by one, without any library of dates: `counted[n]` is how many of the first `n` minutes
 * count.
 *
 * @param hours - opening and closing, in minutes of the local day
 */
export function countMinutes(hours: {
  opening: number;
  closing: number;
  /** 1 for Monday to 7. */
  days: readonly number[];
}): Uint32Array {
  const counted = new Uint32Array(countedMinutes + 1);
  let offset = 60;
  for (let index = 0; index < countedMinutes; index++) {
    const instant = countedFrom + index * minute;
    // The offset changes at one o'clock UTC only.
    if (index % 60 === 0) offset = parisOffset(instant);
    const local = instant + offset * minute;
    const time = Math.floor(local / minute) % 1440;
    const isOpen =
      time >= hours.opening &&
      time < hours.closing &&
      isWorkingDay(local, hours.days);
    counted[index + 1] = counted[index] + (isOpen ? 1 : 0);
  }
  return counted;
}

/** Minutes that Paris is ahead of UTC: an hour, and another one from the last Sunday of March to that of October. */
function parisOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const isSummer =
    instant >= lastSundayOf(year, 2) && instant < lastSundayOf(year, 9);
  return isSummer ? 120 : 60;
}

function lastSundayOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 1440 * minute;
}

function isWorkingDay(local: number, days: readonly number[]): boolean {
  const day = Math.floor(local / (1440 * minute));
  // 1 January 1970 was a Thursday.
  if (!days.includes(((day + 3) % 7) + 1)) return false;
  const text = new Date(local).toISOString().slice(0, 10);
  return (
    !fixedHolidays.includes(text.slice(5)) && !movingHolidays.includes(text)
  );
}
