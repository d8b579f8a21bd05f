import type {
  Review,
  ReviewVerdict,
  Statement,
  StatementState,
} from '@cloud-pi-native/plugin-conformity-common';

/** What a position needs of the last statement. */
export interface LastState {
  application: string;
  requirement: string;
  state: StatementState;
  verdict?: ReviewVerdict;
}

/** What projects say, with what the architect thinks of it. */
export interface StatementStore {
  /** The statement takes the place of the last one. */
  add(statement: Statement): Promise<void>;
  find(id: string): Promise<Statement | undefined>;
  /** The review takes the place of the last one, which is kept. */
  addReview(statementId: string, review: Review): Promise<void>;
  /** The last statement on each requirement of an application. */
  listLast(application: string): Promise<Statement[]>;
  /** Everything said of a requirement of an application, the newest first. */
  listHistory(application: string, requirement: string): Promise<Statement[]>;
  /** The last states of some applications. */
  listLastStates(applications: readonly string[]): Promise<LastState[]>;
}
