import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  availabilityOf,
  type DaySeconds,
} from '@cloud-pi-native/plugin-service-levels-common';
import { movedCell } from '@cloud-pi-native/plugin-portal-react';
import { dayRouteRef } from '../../routes';
import { dayStateOf } from '../../rules/dayStateOf';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import styles from './parts.module.css';

interface DayBarsProps {
  /** Name of the service. */
  name: string;
  /** Title of the service, in the reader's language. */
  title: string;
  days: readonly DaySeconds[];
}

/**
 * One bar for each day, which leads to its detail. The bars are one stop of the Tab key, and arrows go from bar to bar
 * (the roving focus of the ARIA practices); each one says its day, its word and its figures. A table says the same.
 */
export function DayBars({ name, title, days }: DayBarsProps) {
  const t = useServiceLevelsTranslation();
  const describe = useDayWords();
  const dayRoute = useRouteRef(dayRouteRef);
  const list = useRef<HTMLOListElement>(null);
  const [chosen, setChosen] = useState<number>();
  const mustFocus = useRef(false);
  // The newest day first: that is what people come for.
  const active = Math.min(chosen ?? days.length - 1, days.length - 1);

  useEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [active]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = movedCell(
      event.key,
      event.ctrlKey,
      { row: 0, column: active },
      { rows: 1, columns: days.length },
    );
    if (!to || to.column === active) return;
    event.preventDefault();
    mustFocus.current = true;
    setChosen(to.column);
  };

  return (
    <div className={styles.barsFrame}>
      {/* Keys are those of the links within. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol
        ref={list}
        className={styles.bars}
        aria-label={t('bars.label', { service: title })}
        onKeyDown={onKeyDown}
      >
        {days.map((day, index) => (
          <li key={day.day}>
            <Link
              to={dayRoute?.({ name, day: day.day }) ?? ''}
              className={styles.bar}
              data-state={dayStateOf(day)}
              tabIndex={index === active ? 0 : -1}
              title={describe(day)}
              onFocus={() => setChosen(index)}
            >
              <span className={styles.readOnly}>{describe(day)}</span>
            </Link>
          </li>
        ))}
      </ol>
      <p className={styles.barsEnds} aria-hidden="true">
        <span>{t('bars.oldest', { count: days.length })}</span>
        <span>{t('bars.today')}</span>
      </p>
    </div>
  );
}

/** Says a day in one line: `12 mars 2027 : interruption, 99,2 % de disponibilité, 12 min d’interruption`. */
export function useDayWords(): (day: DaySeconds) => string {
  const t = useServiceLevelsTranslation();
  const figures = useFigures();
  return day => {
    const availability = availabilityOf(day);
    const parts = [
      t(`dayState.${dayStateOf(day)}`),
      ...(availability === undefined
        ? []
        : [
            t('bars.availability', {
              percent: figures.availability(availability),
            }),
          ]),
      ...(day.down > 0
        ? [t('bars.down', { time: figures.time(day.down) })]
        : []),
      ...(day.noData > 0 && day.up > 0
        ? [t('bars.noData', { time: figures.time(day.noData) })]
        : []),
    ];
    return t('bars.day', {
      day: figures.day(day.day),
      words: parts.join(', '),
    });
  };
}
