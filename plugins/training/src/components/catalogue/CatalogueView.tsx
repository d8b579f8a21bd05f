import { useMemo } from 'react';
import { EmptyState, Section } from '@cloud-pi-native/plugin-portal-react';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLibrary } from '../library/WithLibrary';
import { useOwn } from '../library/WithOwn';
import styles from '../parts/parts.module.css';
import { CatalogueFilterBar } from './CatalogueFilterBar';
import { keepsModule, keptModulesOf } from './catalogueFilter';
import { ModuleTable } from './ModuleTable';
import { PathCard } from './PathCard';
import { useCatalogueFilter } from './useCatalogueFilter';

/** The paths and the modules that answer the filter. */
export function CatalogueView() {
  const t = useTrainingTranslation();
  const library = useLibrary();
  const { value: own } = useOwn();
  const { filter, isEmpty } = useCatalogueFilter();
  const paths = useMemo(
    () =>
      library.paths
        .map(path => ({
          path,
          kept: keptModulesOf(path, filter, library.findModule).length,
        }))
        .filter(({ kept }) => kept > 0),
    [library, filter],
  );
  const modules = useMemo(
    () => library.modules.filter(module => keepsModule(module, filter)),
    [library, filter],
  );
  return (
    <>
      <CatalogueFilterBar />
      <Section title={t('catalogue.paths')}>
        {paths.length === 0 ? (
          <EmptyState title={t('catalogue.noPath')}>
            {t('catalogue.noPathHint')}
          </EmptyState>
        ) : (
          <ul className={styles.cards}>
            {paths.map(({ path, kept }) => (
              <PathCard
                key={path.ref}
                path={path}
                own={own.paths.find(one => one.path === path.ref)}
                kept={isEmpty ? undefined : kept}
              />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('catalogue.modules')}>
        <ModuleTable modules={modules} />
      </Section>
    </>
  );
}
