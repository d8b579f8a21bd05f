import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import { StateTag } from '@cloud-pi-native/plugin-portal-react';
import { useMirrorsTranslation } from '../useMirrorsTranslation';
import { mirrorStateWords } from './messages';

/** State of a mirror. */
export function MirrorStateTag(props: { mirror: Mirror }) {
  const t = useMirrorsTranslation();
  const { tone, word } = mirrorStateWords(props.mirror, t);
  return <StateTag tone={tone}>{word}</StateTag>;
}
