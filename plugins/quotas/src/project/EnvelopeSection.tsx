import { Alert, Button, Text } from '@backstage/ui';
import { resourceNames } from '@cloud-pi-native/plugin-portal-common';
import type { Envelope } from '@cloud-pi-native/plugin-quotas-common';
import {
  EnvelopeView,
  Facts,
  Section,
  StateTag,
  useFormats,
  useResourceWords,
} from '@cloud-pi-native/plugin-portal-react';
import { PersonName } from '../parts/PersonName';
import { useQuotasTranslation } from '../useQuotasTranslation';

interface EnvelopeSectionProps {
  envelope: Envelope;
  /** A request for another quota waits. */
  isWaiting: boolean;
  /** Opens the form of a request; absent when the reader may not ask now. */
  onAsk?: () => void;
}

/** An envelope of a project: what it holds, and who decided so. */
export function EnvelopeSection(props: EnvelopeSectionProps) {
  const { envelope, isWaiting, onAsk } = props;
  const { contracted, reserved, unlimitedUntil } = envelope;
  const t = useQuotasTranslation();
  const formats = useFormats();
  const words = useResourceWords();
  const className = t(`class.${envelope.class}`);
  const isNothing =
    !unlimitedUntil && resourceNames.every(name => contracted[name] === 0);
  return (
    <Section
      title={className}
      actions={
        <>
          {isWaiting && (
            <StateTag tone="waiting">{t('project.waiting')}</StateTag>
          )}
          {onAsk && (
            <Button
              variant="secondary"
              aria-label={t('project.askFor', { class: className })}
              onPress={onAsk}
            >
              {t('project.ask')}
            </Button>
          )}
        </>
      }
    >
      {unlimitedUntil && (
        <Alert
          status="warning"
          icon
          mb="4"
          title={t('project.unlimited', { day: formats.date(unlimitedUntil) })}
        />
      )}
      {isNothing && <Text as="p">{t('project.nothing')}</Text>}
      <EnvelopeView
        id={envelope.class}
        caption={className}
        contracted={unlimitedUntil ? undefined : contracted}
        reserved={reserved}
      />
      <Facts
        facts={[
          ...(unlimitedUntil
            ? [
                {
                  term: t('project.contractedAfter'),
                  value: words.amountsOf(contracted),
                },
              ]
            : []),
          {
            term: t('project.approver'),
            value: <PersonName actor={envelope.approver} />,
          },
          { term: t('project.decidedOn'), value: formats.date(envelope.at) },
          { term: t('project.reason'), value: envelope.reason },
        ]}
      />
    </Section>
  );
}
