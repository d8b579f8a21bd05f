/** A page of a documentation site. @public */
export interface DocumentationPage {
  /** Entity that the documentation is of: `component:default/cct`. */
  entityRef: string;
  /** As {@link normalizePagePath} writes it: `exigences/exi-arch-18`; empty for the first page of the site. */
  path: string;
}

/** What one reader says of a page. @public */
export interface PageAnswer {
  helpful: boolean;
  /** At most {@link longestComment} characters. */
  comment?: string;
}

/** {@link PageAnswer} as it is kept. @public */
export interface KeptAnswer extends PageAnswer {
  /** When it was given or changed last, ISO 8601. */
  at: string;
}

/** What readers say of a page, in numbers. @public */
export interface PageFeedback extends DocumentationPage {
  helpful: number;
  notHelpful: number;
  /** Answers that have a comment. */
  comments: number;
  /** When the last answer was given, ISO 8601. */
  lastAt: string;
}

/** Number of characters that a comment may have. @public */
export const longestComment = 2000;

/** What the screens ask of the service. @public */
export interface DocumentationApi {
  /** The answer of the person signed in; `undefined` while there is none. */
  getAnswer(page: DocumentationPage): Promise<KeptAnswer | undefined>;
  /** Gives an answer, or changes the one that was given. */
  setAnswer(page: DocumentationPage, answer: PageAnswer): Promise<KeptAnswer>;
  removeAnswer(page: DocumentationPage): Promise<void>;
  /** The pages that readers spoke of, for the writers. */
  listFeedback(): Promise<{ items: PageFeedback[] }>;
  /** What readers said of a page, newest first, without their names, for the writers. */
  listAnswers(page: DocumentationPage): Promise<{ items: KeptAnswer[] }>;
}
