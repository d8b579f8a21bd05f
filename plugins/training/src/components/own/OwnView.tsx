import { ButtonLink } from '@backstage/ui';
import { EmptyState, Section } from '@cloud-pi-native/plugin-portal-react';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { PathCard } from '../catalogue/PathCard';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useLibrary } from '../library/WithLibrary';
import { useOwn } from '../library/WithOwn';
import { NextLine } from '../parts/NextLine';
import styles from '../parts/parts.module.css';
import { OwnData } from './OwnData';
import { RecommendationList } from './RecommendationList';

/** « Mon parcours »: what to do next, the paths that are followed, and what would fill one's gaps. */
export function OwnView() {
  const t = useTrainingTranslation();
  const links = useTrainingLinks();
  const library = useLibrary();
  const { value: own } = useOwn();
  const followed = own.paths.filter(
    ({ enrolment }) => enrolment && enrolment.leftAt === undefined,
  );
  return (
    <>
      <Section title={t('own.next')}>
        {own.next ? (
          <div className={styles.next}>
            <NextLine next={own.next} />
            <div className={styles.row}>
              <ButtonLink
                variant="primary"
                href={links.module(own.next.module)}
              >
                {own.next.reason === 'resume' ? t('path.resume') : t('own.go')}
              </ButtonLink>
            </div>
          </div>
        ) : (
          <EmptyState
            title={t('own.nothingNext')}
            action={
              <ButtonLink variant="secondary" href={links.view('catalogue')}>
                {t('own.toCatalogue')}
              </ButtonLink>
            }
          />
        )}
      </Section>
      <Section title={t('own.paths')}>
        {followed.length === 0 ? (
          <p className={styles.text}>{t('own.noPath')}</p>
        ) : (
          <ul className={styles.cards}>
            {followed.flatMap(one => {
              const path = library.findPath(one.path);
              return path ? (
                <PathCard key={one.path} path={path} own={one} />
              ) : (
                []
              );
            })}
          </ul>
        )}
      </Section>
      <Section title={t('own.recommendations')}>
        <RecommendationList />
      </Section>
      <Section title={t('own.data')}>
        <OwnData />
      </Section>
    </>
  );
}
