import { useParams } from 'react-router-dom';
import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import {
  EmptyState,
  Facts,
  PortalPage,
  Section,
  StateTag,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  LearningPath,
  OwnPath,
} from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useLibrary, WithLibrary } from '../library/WithLibrary';
import { useOwn, WithOwn } from '../library/WithOwn';
import { NextLine } from '../parts/NextLine';
import { ObstacleList } from '../parts/ObstacleList';
import styles from '../parts/parts.module.css';
import { PathGauge } from '../parts/PathGauge';
import { SourceLinks } from '../parts/SourceLinks';
import { useWords } from '../parts/useWords';
import { PathActions } from './PathActions';
import { StepList } from './StepList';

/** A path: what it leads to, its steps, how far the person is and what comes next. */
export function PathPage() {
  return (
    <WithLibrary>
      <WithOwn>
        <PathOfAddress />
      </WithOwn>
    </WithLibrary>
  );
}

function PathOfAddress() {
  const { name } = useParams();
  const t = useTrainingTranslation();
  const links = useTrainingLinks();
  const { value: own } = useOwn();
  const path = useLibrary().paths.find(
    ({ ref }) => parseEntityRef(ref).name === name,
  );
  const standing = path && own.paths.find(one => one.path === path.ref);
  if (path && standing) return <KnownPath path={path} own={standing} />;
  return (
    <PortalPage
      title={t('path.unknown')}
      breadcrumb={[{ label: t('title'), href: links.root }]}
    >
      <EmptyState
        title={t('path.unknown')}
        action={
          <Link href={links.view('catalogue')}>{t('view.catalogue')}</Link>
        }
      />
    </PortalPage>
  );
}

function KnownPath({ path, own }: { path: LearningPath; own: OwnPath }) {
  const t = useTrainingTranslation();
  const formats = useFormats();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  const { enrolment, next, isFinished } = own;
  return (
    <PortalPage
      title={learning.title(path)}
      description={learning.description(path)}
      breadcrumb={[
        { label: t('title'), href: links.root },
        { label: t('view.catalogue'), href: links.view('catalogue') },
      ]}
      state={
        isFinished ? (
          <StateTag tone="success">{t('path.finished')}</StateTag>
        ) : (
          enrolment && <StateTag tone="progress">{t('path.followed')}</StateTag>
        )
      }
      actions={<PathActions path={path} own={own} />}
    >
      <Facts
        facts={[
          {
            term: t('filter.perimeter'),
            value: words.perimeters(path.perimeters),
          },
          { term: t('path.order'), value: t(`path.orders.${path.order}`) },
          { term: t('path.leftTerm'), value: words.left(own) },
          ...(enrolment
            ? [
                {
                  term: t('path.enrolledAt'),
                  value: formats.date(enrolment.enrolledAt),
                },
              ]
            : []),
        ]}
      />
      <SourceLinks sources={path.sources} />
      <Section title={t('path.whereIAm')}>
        <div className={styles.stack}>
          <PathGauge progress={own} />
          <ObstacleList obstacles={own.obstacles} />
          {next && (
            <div className={styles.next}>
              <NextLine next={next} withPath={false} />
            </div>
          )}
          {!next && !isFinished && own.isOpen && (
            <p className={styles.text}>{t('path.nothingNow')}</p>
          )}
        </div>
      </Section>
      <Section title={t('path.stepsTitle')}>
        <StepList path={path} own={own} />
      </Section>
    </PortalPage>
  );
}
