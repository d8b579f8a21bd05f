import { useApi } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  Facts,
  LoadProblem,
  Section,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useLibrary } from '../library/WithLibrary';
import styles from '../parts/parts.module.css';
import { PathFiguresTable } from './PathFiguresTable';
import { StepFigures } from './StepFigures';

/** How far a team is: never who, and nothing at all of a team so small that it would say who. */
export function TeamFigures(props: { project: string }) {
  const { project } = props;
  const t = useTrainingTranslation();
  const formats = useFormats();
  const learning = useLearningText();
  const library = useLibrary();
  const trainingApi = useApi(trainingApiRef);
  const load = useLoad(
    () => trainingApi.getTeam(project),
    [trainingApi, project],
  );
  if (!load.value) return <LoadProblem load={load} />;
  const { people, tooFew, active = 0, modulesDone = 0, paths } = load.value;
  if (tooFew) {
    return (
      <EmptyState title={t('team.tooFew')}>{t('team.tooFewWhy')}</EmptyState>
    );
  }
  const told = paths.flatMap(({ figures }) => figures ?? []);
  const hidden = paths.filter(({ figures }) => !figures);
  return (
    <>
      <Facts
        facts={[
          { term: t('team.people'), value: formats.number(people) },
          { term: t('team.active'), value: formats.number(active) },
          { term: t('team.modulesDone'), value: formats.number(modulesDone) },
        ]}
      />
      <Section title={t('figures.paths')}>
        <PathFiguresTable id="equipe" figures={told} />
        {hidden.length > 0 && (
          <p className={styles.hint}>
            {t('team.hidden', {
              paths: formats.list(
                hidden.map(({ path }) => learning.titleOfPath(path)),
              ),
            })}
          </p>
        )}
      </Section>
      {told.map(figures => {
        const path = library.findPath(figures.path);
        return (
          path && (
            <StepFigures key={figures.path} path={path} figures={figures} />
          )
        );
      })}
    </>
  );
}
