import {
  auditActions,
  type AuditAction,
  type AuditEvent,
} from '@cloud-pi-native/plugin-audit-common';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useProjectsTranslation } from '../../useProjectsTranslation';

/** Facts of an event that tell people something; the others are identifiers for programs. */
const toldDetails = [
  'source',
  'interval',
  'branches',
  'tags',
  'role',
  'system',
  'code',
  'requirement',
  'until',
] as const;

/** Words for the events of the audit trail. */
export interface AuditWords {
  /** What was done. A code that this version does not know, from another one, is given as it is. */
  nameOf(event: AuditEvent): string;
  /** What changed, when the event says more than its action and its target. */
  describe(event: AuditEvent): string | undefined;
}

/** @see AuditWords */
export function useAuditWords(): AuditWords {
  const t = useProjectsTranslation();
  const formats = useFormats();
  const write = (name: string, value: string | number | boolean) => {
    if (typeof value !== 'number') return String(value);
    return formats.number(name === 'interval' ? value / 60 : value);
  };
  return {
    nameOf: ({ action }) =>
      isKnown(action) ? t(`auditAction.${action}`) : action,
    describe: ({ details = {} }) =>
      toldDetails
        .filter(name => details[name] !== undefined && details[name] !== '')
        .map(name =>
          t(`auditDetail.${name}`, { value: write(name, details[name]) }),
        )
        .join(' · ') || undefined,
  };
}

function isKnown(action: string): action is AuditAction {
  return auditActions.some(known => known === action);
}
