import { useMemo } from 'react';
import { Link } from '@backstage/ui';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  positionStates,
  type MissedRequirement,
  type PositionState,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  DataTable,
  useFormats,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useRequirementTitle } from '../book/useRequirementTitle';
import styles from './portfolio.module.css';

/** States whose numbers are shown at first: those that ask for work. */
const shownStates: readonly PositionState[] = ['partial', 'unmet', 'unstated'];

interface MissedTableProps {
  missed: readonly MissedRequirement[];
  /** Applications that are counted. */
  total: number;
}

/** The requirements, the most missed first: a bar for the eye, the numbers for everybody. */
export function MissedTable({ missed, total }: MissedTableProps) {
  const t = useConformityTranslation();
  const formats = useFormats();
  const titleOf = useRequirementTitle();
  const entityRoute = useRouteRef(entityRouteRef);
  const columns = useMemo<DataTableColumn<MissedRequirement>[]>(
    () => [
      {
        id: 'exigence',
        header: t('summary.requirement'),
        value: ({ requirement }) => titleOf(requirement),
        render: ({ requirement }) =>
          entityRoute ? (
            <Link
              href={entityRoute({
                kind: 'requirement',
                namespace: 'default',
                name: requirement.toLowerCase(),
              })}
            >
              {titleOf(requirement)}
            </Link>
          ) : (
            titleOf(requirement)
          ),
      },
      {
        id: 'niveau',
        header: t('summary.level'),
        value: ({ level }) => t(`level.${level}`),
        filter: true,
      },
      {
        id: 'manquee',
        header: t('summary.missedBy'),
        value: missedBy,
        render: one => <MissedBar count={missedBy(one)} total={total} />,
      },
      ...positionStates.map(
        (state): DataTableColumn<MissedRequirement> => ({
          id: state,
          header: t(`state.${state}`),
          value: ({ counts }) => counts[state],
          text: ({ counts }) => formats.number(counts[state]),
          align: 'end',
          hidden: !shownStates.includes(state),
        }),
      ),
    ],
    [t, titleOf, entityRoute, total, formats],
  );
  return (
    <DataTable
      id="exigences"
      caption={t('summary.missedCaption')}
      columns={columns}
      rows={missed}
      rowKey={({ requirement }) => requirement}
      pageSize={15}
    />
  );
}

function missedBy({ counts }: MissedRequirement): number {
  return counts.unmet + counts.partial;
}

function MissedBar({ count, total }: { count: number; total: number }) {
  const t = useConformityTranslation();
  const formats = useFormats();
  return (
    <span className={styles.missed}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.fill}
          style={{ width: `${(count / total) * 100}%` }}
        />
      </span>
      {t('summary.missedWords', {
        number: formats.number(count),
        total: formats.number(total),
      })}
    </span>
  );
}
