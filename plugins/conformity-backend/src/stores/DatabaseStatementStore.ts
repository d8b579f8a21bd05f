import type {
  Review,
  ReviewVerdict,
  Statement,
  StatementState,
} from '@cloud-pi-native/plugin-conformity-common';
import type { Knex } from 'knex';
import type { LastState, StatementStore } from './StatementStore';

interface StatementRow {
  sequence: number;
  id: string;
  application: string;
  requirement: string;
  state: StatementState;
  comment: string;
  proofs: string;
  author: string;
  at: string;
  is_last: boolean;
}

interface ReviewRow {
  sequence: number;
  statement_id: string;
  verdict: ReviewVerdict;
  comment: string;
  author: string;
  at: string;
  is_last: boolean;
}

/** A statement beside its last review. */
type ReviewedRow = StatementRow & {
  verdict: ReviewVerdict | null;
  review_comment: string;
  reviewer: string;
  reviewed_at: string;
};

export class DatabaseStatementStore implements StatementStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseStatementStore {
    return new DatabaseStatementStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(statement: Statement): Promise<void> {
    const { id, application, requirement, state, comment, proofs, by, at } =
      statement;
    await this.#knex<StatementRow>('statements')
      .where({ application, requirement, is_last: true })
      .update({ is_last: false });
    await this.#knex<StatementRow>('statements').insert({
      id,
      application,
      requirement,
      state,
      comment,
      proofs: JSON.stringify(proofs),
      author: by,
      at,
      is_last: true,
    });
  }

  async find(id: string): Promise<Statement | undefined> {
    const row = await this.#reviewed().where('statements.id', id).first();
    return row && toStatement(row);
  }

  async addReview(statementId: string, review: Review): Promise<void> {
    const { verdict, comment, by, at } = review;
    await this.#knex<ReviewRow>('reviews')
      .where({ statement_id: statementId, is_last: true })
      .update({ is_last: false });
    await this.#knex<ReviewRow>('reviews').insert({
      statement_id: statementId,
      verdict,
      comment,
      author: by,
      at,
      is_last: true,
    });
  }

  async listLast(application: string): Promise<Statement[]> {
    const rows = await this.#reviewed()
      .where({ application })
      .where('statements.is_last', true);
    return rows.map(toStatement);
  }

  async listHistory(
    application: string,
    requirement: string,
  ): Promise<Statement[]> {
    const rows = await this.#reviewed()
      .where({ application, requirement })
      .orderBy('statements.sequence', 'desc');
    return rows.map(toStatement);
  }

  async listLastStates(applications: readonly string[]): Promise<LastState[]> {
    const rows: (Omit<LastState, 'verdict'> & {
      verdict: ReviewVerdict | null;
    })[] = await this.#withReviews()
      .where('statements.is_last', true)
      .whereIn('application', [...applications])
      .select('application', 'requirement', 'state', 'verdict');
    return rows.map(({ verdict, ...row }) => ({
      ...row,
      ...(verdict !== null && { verdict }),
    }));
  }

  #withReviews(): Knex.QueryBuilder {
    return this.#knex('statements').leftJoin('reviews', join =>
      join
        .on('reviews.statement_id', 'statements.id')
        .andOnVal('reviews.is_last', true),
    );
  }

  #reviewed(): Knex.QueryBuilder<ReviewedRow, ReviewedRow[]> {
    return this.#withReviews().select('statements.*', {
      verdict: 'reviews.verdict',
      review_comment: 'reviews.comment',
      reviewer: 'reviews.author',
      reviewed_at: 'reviews.at',
    });
  }
}

function toStatement(row: ReviewedRow): Statement {
  const { id, application, requirement, state, comment, at, verdict } = row;
  return {
    id,
    application,
    requirement,
    state,
    comment,
    proofs: JSON.parse(row.proofs),
    by: row.author,
    at,
    ...(verdict !== null && {
      review: {
        verdict,
        comment: row.review_comment,
        by: row.reviewer,
        at: row.reviewed_at,
      },
    }),
  };
}
