import { edgeMeanings } from '@cloud-pi-native/plugin-canel-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import type { Relation } from './relationsByRef';

/** Writes a relation in words: « dépend de Paie », « Paie dépend de ». */
export function useRelationText(): (relation: Relation) => string {
  const t = useCanelTranslation();
  const text = useText();
  return ({ kind, title, isOutgoing }) =>
    t(isOutgoing ? 'neighbourhood.relationTo' : 'neighbourhood.relationFrom', {
      title,
      relation: text(edgeMeanings[kind].label),
    });
}
