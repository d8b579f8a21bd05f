import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  LoadProblem,
  Section,
  usePolledLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../api/conformityApiRef';
import { CheckStatus } from '../components/application/CheckStatus';
import { DossierButtons } from '../components/application/DossierButtons';
import { ReadinessBanner } from '../components/application/ReadinessBanner';
import { RequirementList } from '../components/application/RequirementList';
import { ScoreTable } from '../components/application/ScoreTable';
import { TrendSection } from '../components/application/TrendSection';
import { WithBook } from '../components/book/WithBook';
import { useConformityTranslation } from '../useConformityTranslation';
import styles from './entity.module.css';

/** Milliseconds between two looks while the checks read. */
const checkingPoll = 2_000;

/** « Conformité »: where an application stands against the CCT, and what makes it move on. */
export function ConformityContent() {
  const t = useConformityTranslation();
  const conformityApi = useApi(conformityApiRef);
  const { name } = useEntity().entity.metadata;
  const load = usePolledLoad(
    () => conformityApi.getApplication(name),
    [conformityApi, name],
    value => (value?.isChecking ? checkingPoll : undefined),
  );
  if (!load.value) return <LoadProblem load={load} />;
  const { value: conformity, reload } = load;
  return (
    <WithBook>
      <div className={styles.content}>
        <ReadinessBanner readiness={conformity.readiness} />
        <div className={styles.tools}>
          <CheckStatus name={name} conformity={conformity} onStarted={reload} />
          <DossierButtons name={name} />
        </div>
        <Section title={t('score.title')}>
          <ScoreTable conformity={conformity} />
        </Section>
        <TrendSection points={conformity.trend} />
        <RequirementList
          name={name}
          conformity={conformity}
          onChange={reload}
        />
      </div>
    </WithBook>
  );
}
