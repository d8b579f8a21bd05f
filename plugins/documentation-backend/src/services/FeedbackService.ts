import type {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type DocumentationPage,
  type KeptAnswer,
  normalizePagePath,
  type PageAnswer,
  type PageFeedback,
} from '@cloud-pi-native/plugin-documentation-common';
import type { AnsweredPage, AnswerStore } from '../stores/AnswerStore';

type UserCredentials = BackstageCredentials<BackstageUserPrincipal>;

/** No documentation has as many pages: beyond, somebody fills the table. */
const pagesPerPerson = 5000;

/** More than a writer reads. */
const answersPerPage = 500;

/**
 * What readers say of pages. Who asks meets only documentation of entities that the catalog shows them; a page of an
 * entity that it hides is as one that does not exist.
 */
export class FeedbackService {
  readonly #answers: AnswerStore;
  readonly #catalog: CatalogService;
  readonly #now: () => Date;

  static create(options: {
    answers: AnswerStore;
    catalog: CatalogService;
    /** The clock; for tests. */
    now?: () => Date;
  }): FeedbackService {
    return new FeedbackService(options);
  }

  private constructor(options: Parameters<typeof FeedbackService.create>[0]) {
    this.#answers = options.answers;
    this.#catalog = options.catalog;
    this.#now = options.now ?? (() => new Date());
  }

  async answerOf(
    page: DocumentationPage,
    credentials: UserCredentials,
  ): Promise<KeptAnswer | undefined> {
    return this.#answers.find(answeredPage(page, credentials));
  }

  /** Throws a `NotFoundError` when the catalog shows the person no such entity. */
  async answer(
    page: DocumentationPage,
    { helpful, comment }: PageAnswer,
    credentials: UserCredentials,
  ): Promise<KeptAnswer> {
    const answered = answeredPage(page, credentials);
    await this.#requireVisible(answered.entityRef, credentials);
    const words = comment?.trim();
    const kept: KeptAnswer = {
      helpful,
      ...(words ? { comment: words } : {}),
      at: this.#now().toISOString(),
    };
    const isNew = (await this.#answers.find(answered)) === undefined;
    if (isNew) await this.#requireRoom(answered.userRef);
    await this.#answers.set(answered, kept);
    return kept;
  }

  async remove(
    page: DocumentationPage,
    credentials: UserCredentials,
  ): Promise<void> {
    await this.#answers.remove(answeredPage(page, credentials));
  }

  /** Numbers of the pages of the entities that the catalog shows to who asks. */
  async feedback(credentials: BackstageCredentials): Promise<PageFeedback[]> {
    const pages = await this.#answers.feedback();
    const entityRefs = [...new Set(pages.map(({ entityRef }) => entityRef))];
    if (entityRefs.length === 0) return [];
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind', 'metadata'] },
      { credentials },
    );
    const visible = new Set(entityRefs.filter((_, index) => items[index]));
    return pages.filter(({ entityRef }) => visible.has(entityRef));
  }

  /** Throws a `NotFoundError` when the catalog shows no such entity to who asks. */
  async answersTo(
    page: DocumentationPage,
    credentials: BackstageCredentials,
  ): Promise<KeptAnswer[]> {
    const named = namedPage(page);
    await this.#requireVisible(named.entityRef, credentials);
    return this.#answers.answersTo(named, answersPerPage);
  }

  async #requireVisible(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const entity = await this.#catalog.getEntityByRef(entityRef, {
      credentials,
    });
    if (!entity) {
      throw new NotFoundError(
        `entityRef: there is no documentation of ${entityRef}, or you may not see it`,
      );
    }
  }

  async #requireRoom(userRef: string): Promise<void> {
    if ((await this.#answers.countOf(userRef)) >= pagesPerPerson) {
      throw new InputError(
        `path: you already answered about ${pagesPerPerson} pages; take an answer back first`,
      );
    }
  }
}

function answeredPage(
  page: DocumentationPage,
  { principal }: UserCredentials,
): AnsweredPage {
  return { ...namedPage(page), userRef: principal.userEntityRef };
}

function namedPage({ entityRef, path }: DocumentationPage): DocumentationPage {
  return {
    entityRef: stringifyEntityRef(parseEntityRef(entityRef)),
    path: normalizePagePath(path),
  };
}
