import { useMemo, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  positionStates,
  stateLetters,
  type HeatMapRow,
  type PositionState,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  DataTable,
  EmptyState,
  LoadProblem,
  useLoad,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../api/conformityApiRef';
import { PositionTag } from '../components/parts/PositionTag';
import { useApplicationTab } from '../components/parts/useApplicationTab';
import { useConformityTranslation } from '../useConformityTranslation';

/** States in which a requirement is missed. */
const missed: readonly PositionState[] = ['unmet', 'partial'];

/** All applications at once: what is missed is read from the heat map, whose rows are short. */
const allApplications = 10_000;

/** The applications that miss a requirement; asked for only once somebody wants to know. */
export function MissingApplications(props: { requirement: string }) {
  const t = useConformityTranslation();
  const [isWanted, setIsWanted] = useState(false);
  return (
    <details onToggle={event => event.currentTarget.open && setIsWanted(true)}>
      <summary>{t('card.missing')}</summary>
      {isWanted && <MissingTable {...props} />}
    </details>
  );
}

interface MissingRow {
  row: HeatMapRow;
  state: PositionState;
}

function MissingTable({ requirement }: { requirement: string }) {
  const t = useConformityTranslation();
  const conformityApi = useApi(conformityApiRef);
  const addressOf = useApplicationTab();
  const load = useLoad(async () => {
    const { requirements, rows } = await conformityApi.getHeatMap({
      limit: allApplications,
    });
    const index = requirements.indexOf(requirement);
    return rows.flatMap((row): MissingRow[] => {
      const state = missed.find(one => stateLetters[one] === row.states[index]);
      return state ? [{ row, state }] : [];
    });
  }, [conformityApi, requirement]);
  const columns = useMemo<DataTableColumn<MissingRow>[]>(
    () => [
      {
        id: 'application',
        header: t('heat.application'),
        value: ({ row }) => row.title,
        render: ({ row }) => (
          <Link href={addressOf(row.application, requirement)}>
            {row.title}
          </Link>
        ),
      },
      {
        id: 'etat',
        header: t('requirements.state'),
        value: ({ state }) => positionStates.indexOf(state),
        text: ({ state }) => t(`state.${state}`),
        render: ({ state }) => <PositionTag state={state} />,
      },
    ],
    [t, addressOf, requirement],
  );
  if (!load.value) return <LoadProblem load={load} />;
  return (
    <DataTable
      id="manquent"
      isSimple
      caption={t('card.missingCaption', { key: requirement })}
      columns={columns}
      rows={load.value}
      rowKey={({ row }) => row.application}
      empty={<EmptyState title={t('card.noMissing')} />}
    />
  );
}
