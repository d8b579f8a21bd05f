import { Alert, Button } from '@backstage/ui';
import type { SourceStatus } from '@cloud-pi-native/plugin-canel-common';
import {
  EmptyState,
  Facts,
  Section,
  StateTag,
  useFormats,
  useSending,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { RiRefreshLine } from '@remixicon/react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { Remarks } from '../parts/Remarks';
import { ReadingTable } from './ReadingTable';
import { ReadingTag } from './ReadingTag';
import styles from './sources.module.css';

interface SourceSectionProps {
  status: SourceStatus;
  isRunning: boolean;
  onStart(): Promise<void>;
}

/** A source: how its last reading went, when the next one is due, and those before. */
export function SourceSection(props: SourceSectionProps) {
  const { status, isRunning, onStart } = props;
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const { send, failure } = useSending(() => undefined);
  const { readings, nextReadingAt, rejectRemovalsAbovePercentage } = status;
  const last = readings.find(({ state }) => state !== 'running');
  const wrong =
    last?.state === 'failed' || last?.state === 'refused'
      ? last.state
      : undefined;
  const [reason, ...others] = last?.remarks ?? [];
  const remarks = wrong ? others : last?.remarks ?? [];
  return (
    <Section
      title={text(status.title)}
      actions={
        <Button
          variant="secondary"
          isDisabled={isRunning}
          iconStart={<RiRefreshLine aria-hidden="true" />}
          onPress={() => send(onStart)}
        >
          {t('sources.readNow')}
        </Button>
      }
    >
      <div role="status" className={styles.running}>
        {isRunning && (
          <StateTag tone="progress">{t('sources.running')}</StateTag>
        )}
      </div>
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
      {wrong && reason && (
        <Alert
          status={wrong === 'failed' ? 'danger' : 'warning'}
          icon
          title={t(`sources.wrong.${wrong}`)}
          description={text(reason)}
        />
      )}
      <Facts
        facts={[
          {
            term: t('sources.last'),
            value: last ? (
              <span className={styles.state}>
                <ReadingTag state={last.state} />
                {t('sources.at', {
                  moment: formats.dateTime(last.startedAt),
                  ago: formats.relative(last.startedAt),
                })}
              </span>
            ) : (
              t('sources.never')
            ),
          },
          {
            term: t('sources.next'),
            value: nextReadingAt
              ? formats.dateTime(nextReadingAt)
              : t('sources.nextUnknown'),
          },
          {
            term: t('sources.limit'),
            value: t('sources.limitText', {
              share: formats.percent(rejectRemovalsAbovePercentage / 100),
            }),
          },
        ]}
      />
      {remarks.length > 0 && (
        <Remarks
          title={t('sources.remarks', { count: remarks.length })}
          remarks={remarks}
        />
      )}
      {readings.length === 0 ? (
        <EmptyState title={t('sources.never')}>
          {t('sources.neverText')}
        </EmptyState>
      ) : (
        <ReadingTable status={status} />
      )}
    </Section>
  );
}
