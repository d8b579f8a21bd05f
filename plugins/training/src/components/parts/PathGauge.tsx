import { Gauge, useFormats } from '@cloud-pi-native/plugin-portal-react';
import type { PathProgress } from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';

/** How far the person is with a path, in modules that count. */
export function PathGauge(props: { progress: PathProgress }) {
  const { done, total, isFinished } = props.progress;
  const t = useTrainingTranslation();
  const formats = useFormats();
  return (
    <Gauge
      label={t('path.progress')}
      value={done}
      max={total}
      tone={isFinished ? 'success' : 'info'}
      text={t('path.progressText', {
        count: total,
        done: formats.number(done),
        total: formats.number(total),
      })}
    />
  );
}
