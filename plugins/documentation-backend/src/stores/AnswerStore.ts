import type {
  DocumentationPage,
  KeptAnswer,
  PageFeedback,
} from '@cloud-pi-native/plugin-documentation-common';

/** A page as somebody answers about it. */
export interface AnsweredPage extends DocumentationPage {
  userRef: string;
}

/** Keeps what readers say of pages: one answer per person and page. */
export interface AnswerStore {
  find(page: AnsweredPage): Promise<KeptAnswer | undefined>;
  /** Adds an answer or replaces it. */
  set(page: AnsweredPage, answer: KeptAnswer): Promise<void>;
  remove(page: AnsweredPage): Promise<void>;
  /** How many pages a person answered about. */
  countOf(userRef: string): Promise<number>;
  /** Numbers of each page that has an answer, by entity and path. */
  feedback(): Promise<PageFeedback[]>;
  /** Answers about a page, newest first. */
  answersTo(page: DocumentationPage, limit: number): Promise<KeptAnswer[]>;
  /** Removes answers last changed before; says how many. */
  removeBefore(time: string): Promise<number>;
}
