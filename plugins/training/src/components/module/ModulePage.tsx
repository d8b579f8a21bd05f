import { useParams } from 'react-router-dom';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  EmptyState,
  Facts,
  LoadProblem,
  PortalPage,
  Section,
  useFormats,
  useLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import {
  learningCostLabels,
  learningFormatLabels,
  learningLanguageLabels,
  type LearningModule,
} from '@cloud-pi-native/plugin-training-common';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useLibrary, WithLibrary } from '../library/WithLibrary';
import { ModuleStateTag } from '../parts/ModuleStateTag';
import { ObstacleList } from '../parts/ObstacleList';
import styles from '../parts/parts.module.css';
import { SourceLinks } from '../parts/SourceLinks';
import { useWords } from '../parts/useWords';
import { ProofPart } from './ProofPart';
import { ResourceList } from './ResourceList';
import { TaughtSkills } from './TaughtSkills';

/** A module: where to learn, what it brings, and the proof that is asked. */
export function ModulePage() {
  return (
    <WithLibrary>
      <ModuleOfAddress />
    </WithLibrary>
  );
}

function ModuleOfAddress() {
  const { name } = useParams();
  const t = useTrainingTranslation();
  const links = useTrainingLinks();
  const module = useLibrary().modules.find(
    ({ ref }) => parseEntityRef(ref).name === name,
  );
  if (module) return <KnownModule module={module} />;
  return (
    <PortalPage
      title={t('module.unknown')}
      breadcrumb={[{ label: t('title'), href: links.root }]}
    >
      <EmptyState
        title={t('module.unknown')}
        action={
          <Link href={links.view('catalogue')}>{t('view.catalogue')}</Link>
        }
      />
    </PortalPage>
  );
}

function KnownModule({ module }: { module: LearningModule }) {
  const t = useTrainingTranslation();
  const text = useText();
  const formats = useFormats();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  const library = useLibrary();
  const trainingApi = useApi(trainingApiRef);
  const { name } = parseEntityRef(module.ref);
  const load = useLoad(() => trainingApi.getModule(name), [trainingApi, name]);
  const paths = library.pathsWith(module.ref);
  const isAnnounced = module.availability === 'announced';
  return (
    <PortalPage
      title={learning.title(module)}
      description={learning.description(module)}
      breadcrumb={[
        { label: t('title'), href: links.root },
        { label: t('view.catalogue'), href: links.view('catalogue') },
      ]}
      state={load.value && <ModuleStateTag standing={load.value} />}
    >
      <Facts
        facts={[
          {
            term: t('filter.perimeter'),
            value: words.perimeters(module.perimeters),
          },
          {
            term: t('module.format'),
            value: text(learningFormatLabels[module.format]),
          },
          {
            term: t('module.duration'),
            value: words.duration(module.minutes),
          },
          {
            term: t('filter.language'),
            value: text(learningLanguageLabels[module.language]),
          },
          {
            term: t('filter.cost'),
            value: text(learningCostLabels[module.cost]),
          },
          {
            term: t('module.paths'),
            value:
              paths.length === 0 ? (
                t('module.noPath')
              ) : (
                <ul className={styles.plain}>
                  {paths.map(path => (
                    <li key={path.ref}>
                      <Link href={links.path(path.ref)}>
                        {learning.title(path)}
                      </Link>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <SourceLinks sources={module.sources} />
      {isAnnounced && <EmptyState title={t('module.announcedTitle')} />}
      {!isAnnounced && (
        <>
          <Section title={t('resource.title')}>
            <ResourceList module={module} />
          </Section>
          {module.teaches.length > 0 && (
            <Section title={t('module.brings')}>
              <TaughtSkills module={module} />
            </Section>
          )}
          <Section title={t('module.proof')}>
            {load.value ? (
              <>
                {!load.value.isOpen && (
                  <ObstacleList obstacles={load.value.obstacles} />
                )}
                <ProofPart
                  module={module}
                  own={load.value}
                  onChange={load.reload}
                />
                {load.value.doneAt && (
                  <p className={styles.hint}>
                    {t('module.doneAt', {
                      date: formats.date(load.value.doneAt),
                    })}
                  </p>
                )}
              </>
            ) : (
              <LoadProblem load={load} />
            )}
          </Section>
        </>
      )}
    </PortalPage>
  );
}
