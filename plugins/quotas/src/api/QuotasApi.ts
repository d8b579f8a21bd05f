import type {
  ClusterUsage,
  ProjectQuotaQuery,
  ProjectQuotas,
  ProjectQuotaSummary,
  QuotaChange,
  QuotaChangeInput,
  QuotaChangeQuery,
  QuotaDecisionInput,
  QuotaEvent,
  QuotaPage,
} from '@cloud-pi-native/plugin-quotas-common';
import type { ExportedFile } from '@cloud-pi-native/plugin-portal-react';

/** Formats of the exports. @public */
export const exportFormats = ['csv', 'ods'] as const;
/** @public */
export type ExportFormat = (typeof exportFormats)[number];

/** The quotas backend. Projects go by their slug. @public */
export interface QuotasApi {
  listProjects(
    query?: ProjectQuotaQuery,
  ): Promise<QuotaPage<ProjectQuotaSummary>>;
  exportProjects(
    format: ExportFormat,
    query: ProjectQuotaQuery & { language: 'fr' | 'en' },
  ): Promise<ExportedFile>;
  getProject(slug: string): Promise<ProjectQuotas>;
  listHistory(
    slug: string,
    page?: { limit?: number; offset?: number },
  ): Promise<QuotaPage<QuotaEvent>>;
  askChange(slug: string, input: QuotaChangeInput): Promise<QuotaChange>;
  listChanges(query?: QuotaChangeQuery): Promise<QuotaPage<QuotaChange>>;
  decideChange(id: string, decision: QuotaDecisionInput): Promise<QuotaChange>;
  withdrawChange(id: string): Promise<void>;
  listClusters(): Promise<QuotaPage<ClusterUsage>>;
  exportClusters(
    format: ExportFormat,
    query: { language: 'fr' | 'en' },
  ): Promise<ExportedFile>;
}
