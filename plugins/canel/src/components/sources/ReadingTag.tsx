import type { SourceReading } from '@cloud-pi-native/plugin-canel-common';
import { StateTag, type StateTone } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';

const tones: Record<SourceReading['state'], StateTone> = {
  running: 'progress',
  succeeded: 'success',
  failed: 'error',
  refused: 'warning',
};

/** How a reading ended, by its word and its shape. */
export function ReadingTag(props: { state: SourceReading['state'] }) {
  const t = useCanelTranslation();
  return (
    <StateTag tone={tones[props.state]}>
      {t(`sources.state.${props.state}`)}
    </StateTag>
  );
}
