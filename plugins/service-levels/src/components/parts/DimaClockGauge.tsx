import type { DimaClock } from '@cloud-pi-native/plugin-service-levels-common';
import {
  Gauge,
  StateTag,
  useFormats,
  type StateTone,
} from '@cloud-pi-native/plugin-portal-react';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useServiceBook } from '../page/WithServices';
import styles from './parts.module.css';

const stateTones: Record<DimaClock['state'], StateTone> = {
  running: 'progress',
  paused: 'waiting',
  maintenance: 'info',
  stopped: 'neutral',
};

/** Where an interruption stands against the DIMA of a service: words, and a bar that only helps. */
export function DimaClockGauge({ clock }: { clock: DimaClock }) {
  const { service, elapsedSeconds, maximumSeconds, state, warning } = clock;
  const t = useServiceLevelsTranslation();
  const formats = useFormats();
  const figures = useFigures();
  const { titleOf } = useServiceBook();
  return (
    <div className={styles.clock}>
      <Gauge
        label={t('clock.label', { service: titleOf(service) })}
        value={elapsedSeconds}
        max={maximumSeconds}
        text={t('clock.text', {
          elapsed: figures.time(elapsedSeconds),
          maximum: figures.time(maximumSeconds),
        })}
        tone={warning ? 'warning' : 'info'}
      />
      <p className={styles.line}>
        <StateTag tone={stateTones[state]}>{t(`clockState.${state}`)}</StateTag>
        {warning && (
          <StateTag tone={warning === 100 ? 'error' : 'warning'}>
            {t('clock.warning', { percent: formats.percent(warning / 100) })}
          </StateTag>
        )}
        {state !== 'stopped' && warning !== 100 && (
          <span>
            {t('clock.deadline', { when: formats.dateTime(clock.deadline) })}
          </span>
        )}
      </p>
    </div>
  );
}
