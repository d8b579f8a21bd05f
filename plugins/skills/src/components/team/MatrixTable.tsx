import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import { Link as TextLink } from '@backstage/ui';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { perimeterLabels } from '@cloud-pi-native/plugin-portal-common';
import {
  movedCell,
  useText,
  type CellPlace,
} from '@cloud-pi-native/plugin-portal-react';
import {
  assessmentStateLabels,
  type MatrixRow,
  type SkillTarget,
  type TeamMatrix,
} from '@cloud-pi-native/plugin-skills-common';
import { personRouteRef } from '../../routes';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillTitle } from '../book/useSkillTitle';
import { LevelMark, markOf } from './LevelMark';
import { MatrixLegend } from './MatrixLegend';
import styles from './team.module.css';

/**
 * People down, skills across. A real table with headings that stay; its cells are one stop of the Tab key, and arrows
 * go from cell to cell (the grid pattern of the ARIA practices).
 */
export function MatrixTable({ matrix }: { matrix: TeamMatrix }) {
  const { skills, rows } = matrix;
  const t = useSkillsTranslation();
  const titleOf = useSkillTitle();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 });
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
        columns: skills.length,
      });
    if (!to) return;
    event.preventDefault();
    mustFocus.current = true;
    setActive(to);
  };
  // Another perimeter may have fewer skills.
  const stop = {
    row: Math.min(active.row, rows.length - 1),
    column: Math.min(active.column, skills.length - 1),
  };

  return (
    <>
      <MatrixLegend />
      <div className={styles.scroll}>
        <table
          ref={table}
          role="grid"
          className={styles.matrix}
          onKeyDown={onKeyDown}
          onFocus={event => setActive(placeOf(event.target) ?? active)}
        >
          <caption className={styles.readOnly}>{t('matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.person')}</th>
              <th scope="col">{t('perimeter')}</th>
              <th scope="col">{t('matrix.gaps')}</th>
              {skills.map(({ skill, target }) => (
                <th key={skill} scope="col" className={styles.skill}>
                  <span>
                    {t('matrix.skill', {
                      skill: titleOf(skill),
                      target: String(target),
                    })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <PersonLine
                key={row.userRef}
                row={row}
                index={index}
                skills={skills}
                activeColumn={stop.row === index ? stop.column : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface PersonLineProps {
  row: MatrixRow;
  index: number;
  skills: readonly SkillTarget[];
  /** The column of this line that the Tab key stops at. */
  activeColumn: number | undefined;
}

function PersonLine({ row, index, skills, activeColumn }: PersonLineProps) {
  const { userRef, perimeter, gaps, cells } = row;
  const t = useSkillsTranslation();
  const text = useText();
  const titleOf = useSkillTitle();
  const personRoute = useRouteRef(personRouteRef);
  const person = useEntityPresentation(userRef).primaryTitle;
  const address = personRoute?.({ name: parseEntityRef(userRef).name }) ?? '';
  return (
    <tr>
      <th scope="row">
        <TextLink href={address}>{person}</TextLink>
      </th>
      <td>{text(perimeterLabels[perimeter])}</td>
      <td className={styles.number}>{gaps}</td>
      {cells.map((cell, column) => {
        const { skill } = skills[column];
        const mark = markOf(cell);
        const label = [
          t('matrix.cell', {
            person,
            skill: titleOf(skill),
            level: String(cell.level),
          }),
          t(`mark.${mark}`),
          ...(cell.state ? [text(assessmentStateLabels[cell.state])] : []),
        ].join(', ');
        return (
          <td key={skill} className={styles.cell}>
            <Link
              to={`${address}?competence=${parseEntityRef(skill).name}`}
              title={label}
              data-place={`${index}/${column}`}
              tabIndex={column === activeColumn ? 0 : -1}
            >
              <span className={styles.readOnly}>{label}</span>
              <LevelMark cell={cell} />
            </Link>
          </td>
        );
      })}
    </tr>
  );
}

/** The place of a cell of a skill; nothing for the other cells. */
function placeOf(target: EventTarget): CellPlace | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const place = target.dataset.place?.split('/').map(Number);
  return place && { row: place[0], column: place[1] };
}
