import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { TrainingAccess, Visitor } from '../access/TrainingAccess';
import type { FigureAnswers } from '../answers/FigureAnswers';
import type { OwnAnswers } from '../answers/OwnAnswers';
import type { AutomaticProofs } from '../checks/AutomaticProofs';
import type { createOpenApiRouter } from '../schema/openapi';
import type { FollowingService } from '../services/FollowingService';
import type { LibraryBook } from '../services/LibraryBook';
import type { TrainingAnnouncer } from '../services/TrainingAnnouncer';
import type { TrainingDatabase } from '../stores/TrainingDatabase';

/** The router of the description, with its types. */
export type TrainingRouter = Awaited<ReturnType<typeof createOpenApiRouter>>;

/** What the routes call. */
export interface RouterContext {
  access: TrainingAccess;
  announcer: TrainingAnnouncer;
  automatic: AutomaticProofs;
  book: LibraryBook;
  database: TrainingDatabase;
  figures: FigureAnswers;
  following: FollowingService;
  own: OwnAnswers;
  /** Who makes the request: somebody signed in, or a service of the portal. */
  visitorOf(
    request: Parameters<HttpAuthService['credentials']>[0],
  ): Promise<Visitor>;
}

/** The body of an answer, whose description leaves its shape to a type of training-common. */
export function answer(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value));
}
