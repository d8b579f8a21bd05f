import { useMemo, type KeyboardEvent } from 'react';
import {
  type CalendarKind,
  calendarKinds,
} from '@cloud-pi-native/plugin-canel-common';
import { useFormats, useLanguage } from '@cloud-pi-native/plugin-portal-react';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import {
  type CalendarCell,
  type CalendarYear,
  dayOfYear,
  daysOf,
  firstDayOf,
} from './calendarYear';
import styles from './CalendarPicture.module.css';

/** Units of the drawing. */
const width = 880;
const namesWidth = 172;
const headHeight = 28;
const laneHeight = 76;
const barRoom = 46;

/** Marks of the kinds: a shape each, so that no lane is told by its colour alone. */
const marks: Record<CalendarKind, string> = {
  phase: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z',
  replacement: 'M8 1l7 7-7 7-7-7Z',
  'homologation-end': 'M8 2l6.5 11.5h-13Z',
  'support-end': 'M2.5 2.5h11v11h-11Z',
};

interface CalendarPictureProps {
  year: number;
  counted: CalendarYear;
  chosen?: { kind: CalendarKind; month: number };
  /** `undefined` when the cell chosen is pressed again. */
  onChoose(cell: CalendarCell | undefined): void;
}

/** A year as lanes of months, with a bar for each week. */
export function CalendarPicture(props: CalendarPictureProps) {
  const { year, counted, chosen, onChoose } = props;
  const t = usePicturesTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const months = useMemo(() => monthNames(language), [language]);
  const days = daysOf(year);
  const xOf = (day: number) => namesWidth + (day / days) * (width - namesWidth);
  const starts = months.map((_, month) =>
    xOf(dayOfYear(firstDayOf(year, month))),
  );
  const height = headHeight + laneHeight * calendarKinds.length;
  const today = new Date().toISOString().slice(0, 10);
  const todayX = today.startsWith(`${year}-`)
    ? xOf(dayOfYear(today))
    : undefined;

  const onKey = (event: KeyboardEvent, press: () => void) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };

  return (
    <div className={styles.scroll}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t('calendar.picture', { year: String(year) })}
      >
        {months.map((month, place) => (
          <g key={month.long} aria-hidden="true">
            <text className={styles.month} x={starts[place] + 5} y={19}>
              {month.short}
            </text>
            <line
              className={styles.rule}
              x1={starts[place]}
              x2={starts[place]}
              y1={0}
              y2={height}
            />
          </g>
        ))}
        {calendarKinds.map((kind, lane) => {
          const top = headHeight + lane * laneHeight;
          const base = top + laneHeight - 6;
          return (
            <g key={kind} data-kind={kind} className={styles.lane}>
              <line
                className={styles.rule}
                x1={0}
                x2={width}
                y1={top}
                y2={top}
              />
              <g aria-hidden="true">
                <path
                  className={styles.mark}
                  transform={`translate(4 ${top + laneHeight / 2 - 8})`}
                  d={marks[kind]}
                />
                <text className={styles.name} x={28} y={top + 42}>
                  {t(`calendar.kind.${kind}`)}
                </text>
                {counted.weeks[kind].map((count, week) => {
                  const left = xOf(week * 7);
                  const bar = (count / counted.fullestWeek) * barRoom;
                  return count > 0 ? (
                    <rect
                      // Weeks have no other name than their place.
                      // eslint-disable-next-line react/no-array-index-key
                      key={week}
                      className={styles.bar}
                      x={left + 1}
                      y={base - Math.max(2, bar)}
                      width={xOf(Math.min(days, week * 7 + 7)) - left - 2}
                      height={Math.max(2, bar)}
                    />
                  ) : null;
                })}
              </g>
              {counted.cells
                .slice(lane * 12, lane * 12 + 12)
                .map((cell, month) => {
                  const { length } = cell.entries;
                  if (length === 0) return null;
                  const isChosen =
                    chosen?.kind === kind && chosen.month === month;
                  const press = () => onChoose(isChosen ? undefined : cell);
                  const right = starts[month + 1] ?? width;
                  return (
                    <g
                      key={months[month].long}
                      role="button"
                      tabIndex={0}
                      aria-pressed={isChosen}
                      aria-label={t('calendar.cell', {
                        month: months[month].long,
                        kind: t(`calendar.kind.${kind}`),
                        count: length,
                      })}
                      className={styles.cell}
                      onClick={press}
                      onKeyDown={event => onKey(event, press)}
                    >
                      <rect
                        className={styles.target}
                        x={starts[month] + 1.5}
                        y={top + 1.5}
                        width={right - starts[month] - 3}
                        height={laneHeight - 3}
                      />
                      <text
                        className={styles.count}
                        x={starts[month] + 6}
                        y={top + 17}
                      >
                        {formats.number(length)}
                      </text>
                    </g>
                  );
                })}
            </g>
          );
        })}
        {todayX !== undefined && (
          <g className={styles.today}>
            <title>{t('calendar.today')}</title>
            <line x1={todayX} x2={todayX} y1={headHeight - 6} y2={height} />
          </g>
        )}
      </svg>
    </div>
  );
}

/** Names of the months, short for the picture and long for its cells. */
function monthNames(language: string) {
  const long = new Intl.DateTimeFormat(language, { month: 'long' });
  const short = new Intl.DateTimeFormat(language, { month: 'short' });
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(2000, month, 15);
    return { long: long.format(day), short: short.format(day) };
  });
}
