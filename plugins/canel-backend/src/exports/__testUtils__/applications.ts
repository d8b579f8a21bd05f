import {
  applicationAttributes,
  type ApplicationSummary,
  type AttributeValue,
} from '@cloud-pi-native/plugin-canel-common';
import type { TableInput } from '../tables/ExportTable';

export function summary(
  index: number,
  values: Record<string, AttributeValue> = {},
  title = `Application ${index}`,
): ApplicationSummary {
  return {
    ref: `system:default/application-${index}`,
    title,
    owner: 'group:default/dnum',
    zone: 'domain:default/securite',
    values,
    homologation: {
      state: 'expires-soon',
      lastDay: '2027-01-31',
      inProgress: false,
    },
    completeness: 2,
    alerts: index === 0 ? ['not-owned'] : [],
    dependents: index,
    dependencies: 3,
  };
}

export function tableInput(change: Partial<TableInput> = {}): TableInput {
  return {
    applications: [],
    columns: [],
    attributes: applicationAttributes,
    language: 'fr',
    titleOf: ref =>
      ref === 'group:default/dnum' ? 'Direction du numérique' : undefined,
    filter: [],
    at: '2026-11-22T10:00:00.000Z',
    ...change,
  };
}
