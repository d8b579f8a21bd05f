/** A moment, as the services send it (ISO 8601) or as the browser holds it. @public */
export type Moment = string | number | Date;

/**
 * Writes dates, durations and numbers as one language does.
 *
 * @public
 */
export interface Formats {
  /** `12 mars 2027`. */
  date(moment: Moment): string;
  /** `12 mars 2027 à 14:05`, in the reader's time zone. */
  dateTime(moment: Moment): string;
  /** `il y a 3 heures`, `dans 2 jours`. `now` is for tests. */
  relative(moment: Moment, now?: Moment): string;
  /** A duration in milliseconds, in its two largest units: `1 h 12 min`. */
  duration(milliseconds: number): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A share between 0 and 1: `0.5` is `50 %`. */
  percent(share: number): string;
  /** `a, b et c`. */
  list(words: readonly string[]): string;
  /** Compares two words as the language sorts them, numbers by their value. */
  compare(a: string, b: string): number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const relativeUnits: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
  ['second', second],
];

const durationUnits: ['day' | 'hour' | 'minute' | 'second', number][] = [
  ['day', day],
  ['hour', hour],
  ['minute', minute],
  ['second', second],
];

/**
 * The formats of a language. Pure, so that services and tests can use it outside React.
 *
 * @public
 */
export function formatsFor(language: string): Formats {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const dateTime = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const collator = new Intl.Collator(language, { numeric: true });

  return {
    date: moment => date.format(new Date(moment)),
    dateTime: moment => dateTime.format(new Date(moment)),
    relative(moment, now = Date.now()) {
      const difference = new Date(moment).getTime() - new Date(now).getTime();
      const [unit, length] =
        relativeUnits.find(([, size]) => Math.abs(difference) >= size) ??
        (['second', second] as const);
      return relative.format(Math.round(difference / length), unit);
    },
    duration: milliseconds => writeDuration(language, milliseconds),
    number: (value, options) =>
      new Intl.NumberFormat(language, options).format(value),
    percent: share =>
      new Intl.NumberFormat(language, {
        style: 'percent',
        maximumFractionDigits: 1,
      }).format(share),
    list: words => list.format(words),
    compare: (a, b) => collator.compare(a, b),
  };
}

function writeDuration(language: string, milliseconds: number): string {
  let rest = Math.max(0, Math.round(milliseconds / second)) * second;
  const parts: string[] = [];
  for (const [unit, length] of durationUnits) {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    if (amount > 0 && parts.length < 2) {
      parts.push(writeUnit(language, amount, unit));
    }
  }
  return parts.length > 0 ? parts.join(' ') : writeUnit(language, 0, 'second');
}

function writeUnit(language: string, amount: number, unit: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
  }).format(amount);
}
