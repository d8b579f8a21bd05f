import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Text } from '@backstage/ui';
import type { ProjectQuotas } from '@cloud-pi-native/plugin-quotas-common';
import {
  LoadProblem,
  Section,
  useLoad,
  type ProjectPartProps,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { ChangeTable } from '../changes/ChangeTable';
import { AskChangeDialog } from '../dialogs/AskChangeDialog';
import { useQuotasTranslation } from '../useQuotasTranslation';
import { EnvelopeSection } from './EnvelopeSection';
import { HistoryTable } from './HistoryTable';
import { ReservationTable } from './ReservationTable';

/** The envelope to ask for, in the address, so that a refused environment leads right to the form. */
const askedParameter = 'demander';

/** The quotas of a project: its envelopes, what reserves them, the requests and the history. */
export function QuotasTab({ slug }: ProjectPartProps) {
  const quotasApi = useApi(quotasApiRef);
  const load = useLoad(() => quotasApi.getProject(slug), [quotasApi, slug]);
  if (!load.value) return <LoadProblem load={load} />;
  return <Quotas quotas={load.value} onChange={load.reload} />;
}

function Quotas(props: { quotas: ProjectQuotas; onChange(): void }) {
  const { quotas, onChange } = props;
  const { slug, envelopes, reservations, changes } = quotas;
  const t = useQuotasTranslation();
  const [parameters, setParameters] = useSearchParams();
  const askFor = (envelopeClass: string | undefined) =>
    setParameters(
      current => {
        const next = new URLSearchParams(current);
        next.delete(askedParameter);
        if (envelopeClass) next.set(askedParameter, envelopeClass);
        return next;
      },
      { replace: true },
    );
  const mayAskFor = (envelopeClass: string) =>
    quotas.allowed.ask &&
    !changes.some(
      change => change.class === envelopeClass && change.state === 'submitted',
    );
  const asked = envelopes.find(
    one => one.class === parameters.get(askedParameter),
  );
  return (
    <>
      <Text as="p">{t('project.description')}</Text>
      {quotas.archivedAt && (
        <Alert status="info" icon mb="4" title={t('project.archived')} />
      )}
      {envelopes.map(envelope => (
        <EnvelopeSection
          key={envelope.class}
          envelope={envelope}
          isWaiting={changes.some(
            change =>
              change.class === envelope.class && change.state === 'submitted',
          )}
          onAsk={
            mayAskFor(envelope.class) ? () => askFor(envelope.class) : undefined
          }
        />
      ))}
      <Section title={t('project.reservations')}>
        <ReservationTable reservations={reservations} />
      </Section>
      <Section title={t('project.changes')}>
        <ChangeTable
          id="demandes"
          caption={t('project.changes')}
          empty={t('project.noChange')}
          changes={changes}
          isOfProject
          onChange={onChange}
        />
      </Section>
      <Section title={t('project.history')}>
        <HistoryTable quotas={quotas} />
      </Section>
      {asked && mayAskFor(asked.class) && (
        <AskChangeDialog
          slug={slug}
          envelope={asked}
          onClose={() => askFor(undefined)}
          onChange={onChange}
        />
      )}
    </>
  );
}
