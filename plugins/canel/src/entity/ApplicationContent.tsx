import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  LoadProblem,
  Section,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../api/canelApiRef';
import { AdviceList } from '../components/card/AdviceList';
import { EnvironmentList } from '../components/card/EnvironmentList';
import { FlowTable } from '../components/card/FlowTable';
import { HomologationSection } from '../components/card/HomologationSection';
import { IdentityCard } from '../components/card/IdentityCard';
import { ImpactSummary } from '../components/card/ImpactSummary';
import { AlertTags } from '../components/parts/AlertTags';
import { useCanelTranslation } from '../useCanelTranslation';
import styles from './entity.module.css';

/** « Fiche »: what is known of an application, who says so, and what follows from it. */
export function ApplicationContent() {
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const { name } = useEntity().entity.metadata;
  const card = useLoad(() => canelApi.getApplication(name), [canelApi, name]);
  if (!card.value) return <LoadProblem load={card} />;
  const { value, reload } = card;
  return (
    <div className={styles.content}>
      <AlertTags alerts={value.alerts} />
      <HomologationSection name={name} card={value} onChange={reload} />
      <Section title={t('card.impact')}>
        <ImpactSummary name={name} />
      </Section>
      <Section title={t('card.advice')}>
        <AdviceList advice={value.hostingAdvice} />
      </Section>
      <Section title={t('card.flows')}>
        <FlowTable card={value} />
      </Section>
      <Section title={t('card.environments')}>
        <EnvironmentList name={name} />
      </Section>
      <IdentityCard name={name} card={value} onChange={reload} />
    </div>
  );
}
