import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  LoadProblem,
  NativeSelect,
  useAddressChoice,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { TeamSummary } from '@cloud-pi-native/plugin-training-common';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import styles from '../parts/parts.module.css';
import { TeamFigures } from './TeamFigures';

/** The teams that the person may look at, one at a time. */
export function TeamsView() {
  const t = useTrainingTranslation();
  const trainingApi = useApi(trainingApiRef);
  const load = useLoad(() => trainingApi.listTeams(), [trainingApi]);
  if (!load.value) return <LoadProblem load={load} />;
  const [first, ...others] = load.value.items;
  if (!first) {
    return <EmptyState title={t('team.none')}>{t('team.noneHint')}</EmptyState>;
  }
  return <ChosenTeam teams={[first, ...others]} />;
}

function ChosenTeam(props: {
  teams: readonly [TeamSummary, ...TeamSummary[]];
}) {
  const [first, ...others] = props.teams;
  const t = useTrainingTranslation();
  const [project, choose] = useAddressChoice('equipe', [
    first.project,
    ...others.map(one => one.project),
  ]);
  return (
    <>
      <div className={styles.filters}>
        <NativeSelect
          label={t('team.choose')}
          value={project}
          options={props.teams.map(one => ({
            value: one.project,
            label: one.name,
          }))}
          onChange={choose}
        />
      </div>
      <TeamFigures project={project} />
    </>
  );
}
