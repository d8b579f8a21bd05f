import { useApi } from '@backstage/frontend-plugin-api';
import {
  DownloadButtons,
  Facts,
  LoadProblem,
  NativeSelect,
  Section,
  useAddressChoice,
  useFormats,
  useLanguage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { TrainingOverview } from '@cloud-pi-native/plugin-training-common';
import { figureFormats } from '../../api/TrainingApi';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useLibrary } from '../library/WithLibrary';
import styles from '../parts/parts.module.css';
import { ModuleFiguresTable } from './ModuleFiguresTable';
import { PathFiguresTable } from './PathFiguresTable';
import { StepFigures } from './StepFigures';

/** How paths are followed by everybody, and where people stop: the dashboard of the Service Team. */
export function OverviewView() {
  const t = useTrainingTranslation();
  const language = useLanguage();
  const trainingApi = useApi(trainingApiRef);
  const load = useLoad(() => trainingApi.getOverview(), [trainingApi]);
  const formats = useFormats();
  if (!load.value) return <LoadProblem load={load} />;
  const overview = load.value;
  return (
    <>
      <Facts
        facts={[
          {
            term: t('figures.people'),
            value: formats.number(overview.people),
          },
          {
            term: t('figures.waiting'),
            value: formats.number(overview.waiting),
          },
          {
            term: t('figures.idle'),
            value: t('figures.idleDays', {
              count: overview.idleDays,
              number: formats.number(overview.idleDays),
            }),
          },
        ]}
      />
      <DownloadButtons
        formats={figureFormats}
        labelOf={format => t(`figures.export.${format}`)}
        make={format =>
          trainingApi.exportOverview(format, language === 'fr' ? 'fr' : 'en')
        }
      />
      <Section title={t('figures.paths')}>
        <PathFiguresTable id="parcours" figures={overview.paths} />
      </Section>
      {overview.paths.length > 0 && <OnePath overview={overview} />}
      <Section title={t('figures.modules')}>
        <ModuleFiguresTable figures={overview.modules} />
      </Section>
    </>
  );
}

/** The steps of one path, chosen in the address; at first the most followed one. */
function OnePath({ overview }: { overview: TrainingOverview }) {
  const t = useTrainingTranslation();
  const learning = useLearningText();
  const library = useLibrary();
  const [first, ...others] = [...overview.paths]
    .sort((a, b) => b.enrolled - a.enrolled)
    .map(({ path }) => path);
  const [chosen, choose] = useAddressChoice('parcours', [first, ...others]);
  const path = library.findPath(chosen);
  const figures = overview.paths.find(one => one.path === chosen);
  if (!path || !figures) return null;
  return (
    <>
      <div className={styles.filters}>
        <NativeSelect
          label={t('figures.choosePath')}
          value={chosen}
          options={[first, ...others].map(value => ({
            value,
            label: learning.titleOfPath(value),
          }))}
          onChange={choose}
        />
      </div>
      <StepFigures path={path} figures={figures} />
    </>
  );
}
