import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { isTemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { ButtonLink } from '@backstage/ui';
import {
  EmptyState,
  LoadProblem,
  useLanguage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
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
    });
    return items
      .filter(isTemplateEntityV1beta3)
      .filter(({ spec }) => spec.type !== internalType);
  }, [catalogApi]);

  if (!procedures.value) return <LoadProblem load={procedures} />;
  if (procedures.value.length === 0) {
    return <EmptyState title={t('procedure.empty')} />;
  }
  const entries = procedures.value
    .map(({ metadata: { name, namespace = 'default', ...texts }, spec }) => {
      const words = language.startsWith('fr')
        ? {}
        : readTemplateWords(spec.presentation);
      const { title = name, description } = translateTexts(texts, words);
      return { name, namespace, title, description, type: spec.type };
    })
    .sort(
      (one, other) =>
        one.type.localeCompare(other.type, language) ||
        one.title.localeCompare(other.title, language),
    );
  return (
    <div className={styles.page}>
      <ul className={styles.list}>
        {entries.map(({ name, namespace, title, description }) => (
          <li key={`${namespace}/${name}`} className={styles.item}>
            <h2>{title}</h2>
            {description && <p>{description}</p>}
            <ButtonLink
              variant="secondary"
              href={templateRoute?.({ namespace, templateName: name }) ?? ''}
              aria-label={t('procedure.startNamed', { title })}
            >
              {t('procedure.start')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
