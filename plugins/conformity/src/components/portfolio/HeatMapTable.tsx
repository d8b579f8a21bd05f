import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import {
  positionStates,
  stateLetters,
  type HeatMapAnswer,
  type HeatMapRow,
} from '@cloud-pi-native/plugin-conformity-common';
import { movedCell, useFormats } from '@cloud-pi-native/plugin-portal-react';
import {
  heatMapSorts,
  type HeatMapOrder,
  type HeatMapSort,
} from '../../api/ConformityApi';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useRequirementTitle } from '../book/useRequirementTitle';
import { useApplicationTab } from '../parts/useApplicationTab';
import { HeatMark } from './HeatMark';
import { SortableHeading } from './SortableHeading';
import { usePortfolioChoices } from './usePortfolioChoices';
import styles from './portfolio.module.css';

const stateByLetter = new Map(
  positionStates.map(state => [stateLetters[state], state]),
);

interface HeatMapTableProps {
  answer: HeatMapAnswer;
  order: Required<HeatMapOrder>;
  onSort(sort: HeatMapSort): void;
}

/**
 * Applications down, requirements across. A real table with headings that stay; its cells are one stop of the Tab key,
 * and arrows go from cell to cell (the grid pattern of the ARIA practices).
 */
export function HeatMapTable({ answer, order, onSort }: HeatMapTableProps) {
  const { requirements, rows } = answer;
  const t = useConformityTranslation();
  const titleOf = useRequirementTitle();
  const { titleOf: nameOf } = usePortfolioChoices();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const mustFocus = useRef(false);

  useEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    table.current
      ?.querySelector<HTMLElement>(
        `[data-place="${active.row}/${active.column}"]`,
      )
      ?.focus();
  }, [active]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = placeOf(event.target);
    const to =
      from &&
      movedCell(event.key, event.ctrlKey, from, {
        rows: rows.length,
        columns: requirements.length,
      });
    if (!to) return;
    event.preventDefault();
    mustFocus.current = true;
    setActive(to);
  };
  // A page may be shorter than the one before it.
  const stop = { ...active, row: Math.min(active.row, rows.length - 1) };

  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        role="grid"
        className={styles.heat}
        onKeyDown={onKeyDown}
        onFocus={event => setActive(placeOf(event.target) ?? active)}
      >
        <caption className={styles.readOnly}>{t('heat.caption')}</caption>
        <thead>
          <tr>
            {heatMapSorts.map(sort => (
              <SortableHeading
                key={sort}
                label={headingOf(sort)}
                direction={order.sort === sort ? order.order : undefined}
                onSort={() => onSort(sort)}
              />
            ))}
            {requirements.map(key => (
              <th key={key} scope="col" className={styles.requirement}>
                <span title={titleOf(key)}>{key}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <HeatRow
              key={row.application}
              row={row}
              index={index}
              requirements={requirements}
              activeColumn={stop.row === index ? stop.column : undefined}
              nameOf={nameOf}
            />
          ))}
        </tbody>
      </table>
    </div>
  );

  function headingOf(sort: HeatMapSort): string {
    switch (sort) {
      case 'title':
        return t('heat.application');
      case 'P':
      case 'I':
        return t(`level.${sort}`);
      default:
        return t(`heat.${sort}`);
    }
  }
}

interface HeatRowProps {
  row: HeatMapRow;
  index: number;
  requirements: readonly string[];
  /** The column of this row that the Tab key stops at. */
  activeColumn: number | undefined;
  nameOf(ref: string): string;
}

function HeatRow(props: HeatRowProps) {
  const { row, index, requirements, activeColumn, nameOf } = props;
  const { application, title, zone, owner, states, P, I, isReady } = row;
  const t = useConformityTranslation();
  const formats = useFormats();
  const addressOf = useApplicationTab();
  const ratio = (value: number | undefined) =>
    value === undefined ? '–' : formats.percent(value);
  return (
    <tr>
      <th scope="row">
        <Link to={addressOf(application)} title={title}>
          {title}
        </Link>
      </th>
      <td>{zone && nameOf(zone)}</td>
      <td>{owner && nameOf(owner)}</td>
      <td className={styles.number}>{ratio(P)}</td>
      <td className={styles.number}>{ratio(I)}</td>
      <td>{isReady ? t('heat.yes') : t('heat.no')}</td>
      {requirements.map((key, column) => {
        const state = stateByLetter.get(states[column]) ?? 'unstated';
        const label = t('heat.cell', {
          application: title,
          key,
          state: t(`state.${state}`),
        });
        return (
          <td key={key} className={styles.cell}>
            <Link
              to={addressOf(application, key)}
              title={label}
              data-place={`${index}/${column}`}
              tabIndex={column === activeColumn ? 0 : -1}
            >
              <span className={styles.readOnly}>{label}</span>
              <HeatMark state={state} />
            </Link>
          </td>
        );
      })}
    </tr>
  );
}

/** The place of a cell of a requirement; nothing for the other cells. */
function placeOf(target: EventTarget) {
  if (!(target instanceof HTMLElement)) return undefined;
  const place = target.dataset.place?.split('/').map(Number);
  return place && { row: place[0], column: place[1] };
}
