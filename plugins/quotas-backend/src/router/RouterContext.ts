import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { QuotasAccess, Visitor } from '../access/QuotasAccess';
import type { Previews } from '../answers/Previews';
import type { QuotaAnswers } from '../answers/QuotaAnswers';
import type { SummaryTable } from '../answers/SummaryTable';
import type { createOpenApiRouter } from '../schema/openapi';
import type { ChangeService } from '../services/ChangeService';
import type { Ledger } from '../services/Ledger';
import type { LedgerProjects } from '../services/LedgerProjects';
import type { Reconciler } from '../services/Reconciler';
import type { QuotasDatabase } from '../stores/QuotasDatabase';

/** The router of the description, with its types. */
export type QuotasRouter = Awaited<ReturnType<typeof createOpenApiRouter>>;

type Request = Parameters<HttpAuthService['credentials']>[0];

/** What the routes call. */
export interface RouterContext {
  access: QuotasAccess;
  answers: QuotaAnswers;
  changes: ChangeService;
  database: QuotasDatabase;
  ledger: Ledger;
  previews: Previews;
  projects: LedgerProjects;
  reconciler: Reconciler;
  summaries: SummaryTable;
  /** Who makes the request: somebody signed in, or a service of the portal. */
  visitorOf(request: Request): Promise<Visitor>;
  /** Throws a `NotAllowedError` unless the request comes from the portal itself. */
  requireLedger(request: Request): Promise<void>;
}

/** The body of an answer, whose description leaves its shape to a type of quotas-common. */
export function answer(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value));
}
