import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { isTemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { ButtonLink } from '@backstage/ui';
import {
  EmptyState,
  useLanguage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { LoadProblem } from '../components/LoadProblem';
import { templateRouteRef } from '../routes';
import { useWizardTranslation } from '../useWizardTranslation';
import styles from './ProcedurePage.module.css';
import { readTemplateWords, translateTexts } from './templateWords';

/** The type of the templates that the portal starts by itself. */
const internalType = 'interne';

/** The wizards that the person may start, each with what it is for. */
export function ProcedureList() {
  const t = useWizardTranslation();
  const language = useLanguage();
  const catalogApi = useApi(catalogApiRef);
  const templateRoute = useRouteRef(templateRouteRef);
  const procedures = useLoad(async () => {
    const { items } = await catalogApi.getEntities({
      filter: { kind: 'Template' },
      order: [
        { field: 'spec.type', order: 'asc' },
        { field: 'metadata.title', order: 'asc' },
      ],
    });
    return items
      .filter(isTemplateEntityV1beta3)
      .filter(({ spec }) => spec.type !== internalType);
  }, [catalogApi]);

  if (!procedures.value) return <LoadProblem load={procedures} />;
  if (procedures.value.length === 0) {
    return <EmptyState title={t('procedure.empty')} />;
  }
  return (
    <div className={styles.page}>
      <ul className={styles.list}>
        {procedures.value.map(({ metadata, spec }) => {
          const { name, namespace = 'default' } = metadata;
          const words = language.startsWith('fr')
            ? {}
            : readTemplateWords(spec.presentation);
          const told = translateTexts(metadata, words);
          const title = told.title ?? name;
          return (
            <li key={`${namespace}/${name}`} className={styles.item}>
              <h2>{title}</h2>
              {told.description && <p>{told.description}</p>}
              <ButtonLink
                variant="secondary"
                href={templateRoute?.({ namespace, templateName: name }) ?? ''}
                aria-label={t('procedure.startNamed', { title })}
              >
                {t('procedure.start')}
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
