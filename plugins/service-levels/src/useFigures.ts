import { useMemo } from 'react';
import {
  cutPercent,
  type ErrorBudget,
} from '@cloud-pi-native/plugin-service-levels-common';
import { useFormats, useLanguage } from '@cloud-pi-native/plugin-portal-react';
import { useServiceLevelsTranslation } from './useServiceLevelsTranslation';

/** Writes the figures of services in the reader's language. */
export interface Figures {
  /** `99,95 %`, from a part between 0 and 1; cut, so that what is missed is never rounded away. */
  availability(part: number): string;
  /** `1 h 12 min`, from seconds. */
  time(seconds: number): string;
  /** What is left of an error budget: `12 min`, or by how much it is overspent. */
  budget(budget: ErrorBudget | undefined): string | undefined;
  /** `12 mars 2027`, from a day of Paris, `YYYY-MM-DD`. */
  day(day: string): string;
  /** `mars 2027`, from `YYYY-MM`. */
  month(month: string): string;
  /** `14:05`, in Europe/Paris. */
  clock(instant: string): string;
}

/** The figures of services in the reader's language. */
export function useFigures(): Figures {
  const language = useLanguage();
  const formats = useFormats();
  const t = useServiceLevelsTranslation();
  return useMemo(() => {
    const month = new Intl.DateTimeFormat(language, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const clock = new Intl.DateTimeFormat(language, {
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    });
    return {
      availability: part =>
        formats.number(cutPercent(part) / 100, {
          style: 'percent',
          maximumFractionDigits: 3,
        }),
      time: seconds => formats.duration(seconds * 1000),
      budget: budget => {
        if (!budget) return undefined;
        const { leftSeconds: left } = budget;
        return left < 0
          ? t('measure.overspent', { time: formats.duration(-left * 1000) })
          : formats.duration(left * 1000);
      },
      // At noon a day is the same one wherever the reader is, but for the ends of the earth.
      day: day => formats.date(`${day}T12:00:00Z`),
      month: given => month.format(new Date(`${given}-01T00:00:00Z`)),
      clock: instant => clock.format(new Date(instant)),
    };
  }, [formats, language, t]);
}
