import { useMemo } from 'react';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  conformityPortfolioPermission,
  englishRequirementCategories,
  readRequirement,
  requirementFamilyLabels,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  Facts,
  useLanguage,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useRequirementText } from '../components/book/useRequirementText';
import { FrenchMarkdown } from '../components/parts/FrenchMarkdown';
import { RequirementLinks } from '../components/parts/RequirementLinks';
import { useConformityTranslation } from '../useConformityTranslation';
import { MissingApplications } from './MissingApplications';
import styles from './entity.module.css';

/** What a requirement asks and how it is checked; for governance, which applications miss it. */
export function RequirementCard() {
  const t = useConformityTranslation();
  const text = useText();
  const language = useLanguage();
  const textOf = useRequirementText();
  const { entity } = useEntity();
  const requirement = useMemo(() => readRequirement(entity), [entity]);
  const { allowed } = usePermission({
    permission: conformityPortfolioPermission,
  });
  const { key, family, level, category, asks, checking, proofs } = requirement;
  return (
    <EntityInfoCard title={t('card.title')}>
      <div className={styles.stack}>
        <div>
          <strong>{textOf(requirement).title}</strong>
          <Facts
            facts={[
              { term: t('card.key'), value: key },
              { term: t('card.level'), value: t(`level.${level}`) },
              {
                term: t('card.family'),
                value: text(requirementFamilyLabels[family]),
              },
              {
                term: t('card.category'),
                value: text({
                  fr: category,
                  en: englishRequirementCategories[category],
                }),
              },
            ]}
          />
        </div>
        <RequirementLinks requirement={requirement} />
        {language !== 'fr' && (
          <p>
            {textOf(requirement).description} {t('detail.frenchOnly')}
          </p>
        )}
        <section>
          <h4>{t('detail.asks')}</h4>
          <FrenchMarkdown content={asks} />
        </section>
        <section>
          <h4>{t('card.checking')}</h4>
          <FrenchMarkdown content={checking} />
        </section>
        <section>
          <h4>{t('card.proofs')}</h4>
          <ul lang="fr">
            {proofs.map(proof => (
              <li key={proof}>{proof}</li>
            ))}
          </ul>
        </section>
        {allowed && <MissingApplications requirement={key} />}
      </div>
    </EntityInfoCard>
  );
}
