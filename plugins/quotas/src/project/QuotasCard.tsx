import { useApi } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  EnvelopeView,
  LoadProblem,
  Section,
  useFormats,
  useLoad,
  type ProjectPartProps,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { useProjectTab } from '../parts/useProjectTab';
import { useQuotasTranslation } from '../useQuotasTranslation';
import styles from './project.module.css';

/** The quotas of a project at a glance, in its summary. */
export function QuotasCard({ slug }: ProjectPartProps) {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const addressOf = useProjectTab();
  const quotasApi = useApi(quotasApiRef);
  const load = useLoad(() => quotasApi.getProject(slug), [quotasApi, slug]);
  const waiting =
    load.value?.changes.filter(({ state }) => state === 'submitted').length ??
    0;
  return (
    <Section
      title={t('card.title')}
      actions={<Link href={addressOf(slug)}>{t('card.more')}</Link>}
    >
      {!load.value && <LoadProblem load={load} />}
      {waiting > 0 && (
        <Text as="p">
          {t('card.waiting', {
            count: waiting,
            number: formats.number(waiting),
          })}
        </Text>
      )}
      <div className={styles.envelopes}>
        {load.value?.envelopes.map(envelope => (
          <div key={envelope.class}>
            <h3 className={styles.title}>{t(`class.${envelope.class}`)}</h3>
            <EnvelopeView
              id={envelope.class}
              caption={t(`class.${envelope.class}`)}
              contracted={
                envelope.unlimitedUntil ? undefined : envelope.contracted
              }
              reserved={envelope.reserved}
              isTableFolded
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
