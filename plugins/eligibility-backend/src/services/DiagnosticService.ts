import { randomUUID } from 'crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  allCriteria,
  type AnswersChange,
  type DiagnosticVersion,
  dossierItems,
  type EligibilityAnswers,
  goalsOfCarrier,
  noAnswers,
  verdictOf,
} from '@cloud-pi-native/plugin-eligibility-common';
import type { Application } from '../access/ApplicationReader';
import type {
  DiagnosticStore,
  StoredDiagnostic,
} from '../stores/DiagnosticStore';

/** What people answer, and the verdicts that they keep. */
export class DiagnosticService {
  readonly #audit: AuditLog;
  readonly #diagnostics: DiagnosticStore;

  static create(options: {
    audit: AuditLog;
    diagnostics: DiagnosticStore;
  }): DiagnosticService {
    return new DiagnosticService(options.audit, options.diagnostics);
  }

  private constructor(audit: AuditLog, diagnostics: DiagnosticStore) {
    this.#audit = audit;
    this.#diagnostics = diagnostics;
  }

  /** Begins a questionnaire; gives the one that the application already has. */
  async begin(
    subject: Pick<Application, 'title'> & Partial<Application>,
    by: string,
  ): Promise<{ diagnostic: StoredDiagnostic; isNew: boolean }> {
    const at = now();
    const diagnostic: StoredDiagnostic = {
      id: randomUUID(),
      title: subject.title,
      ...(subject.ref !== undefined && { application: subject.ref }),
      author: by,
      createdAt: at,
      updatedAt: at,
      updatedBy: by,
      answers: noAnswers,
    };
    if (await this.#diagnostics.add(diagnostic)) {
      await this.#record(diagnostic, by, 'eligibility.begin');
      return { diagnostic, isNew: true };
    }
    const known =
      subject.ref === undefined
        ? undefined
        : await this.#diagnostics.findByApplication(subject.ref);
    if (!known) throw new ConflictError('Try again: it was just begun');
    return { diagnostic: known, isNew: false };
  }

  /** Throws an `InputError` that names the answer which is wrong. */
  async answer(
    { id }: StoredDiagnostic,
    change: AnswersChange,
    by: string,
  ): Promise<StoredDiagnostic> {
    checkChange(change);
    const changed = await this.#diagnostics.changeAnswers(
      id,
      answers => merge(answers, change),
      { userRef: by, at: now() },
    );
    if (!changed) throw new NotFoundError(`There is no questionnaire ${id}`);
    return changed;
  }

  /** Throws a `ConflictError` when nothing changed since the last version. */
  async keep(
    diagnostic: StoredDiagnostic,
    by: string,
  ): Promise<DiagnosticVersion> {
    const { id, answers } = diagnostic;
    const [last] = await this.#diagnostics.listVersions(id);
    const before =
      last && (await this.#diagnostics.findVersion(id, last.number));
    if (before && JSON.stringify(before.answers) === JSON.stringify(answers)) {
      throw new ConflictError(`Nothing changed since version ${before.number}`);
    }
    const version: DiagnosticVersion = {
      number: (last?.number ?? 0) + 1,
      by,
      at: now(),
      answers,
      result: verdictOf(answers),
    };
    if (!(await this.#diagnostics.addVersion(id, version))) {
      throw new ConflictError(
        'Somebody else kept a version meanwhile; read it first',
      );
    }
    await this.#record(diagnostic, by, 'eligibility.keep', {
      version: version.number,
      verdict: version.result.verdict,
    });
    return version;
  }

  async #record(
    { title, application }: StoredDiagnostic,
    actor: string,
    action: 'eligibility.begin' | 'eligibility.keep',
    details?: Record<string, string | number>,
  ): Promise<void> {
    await this.#audit.record({
      actor,
      action,
      outcome: 'succeeded',
      target: application ?? title,
      ...(details && { details }),
    });
  }
}

function merge(
  answers: EligibilityAnswers,
  change: AnswersChange,
): EligibilityAnswers {
  const facts = { ...answers.facts, ...change.facts };
  // A goal that the carrier does not have goes with the change of carrier.
  if (
    facts.carrier &&
    facts.goal &&
    !goalsOfCarrier[facts.carrier].includes(facts.goal)
  ) {
    delete facts.goal;
  }
  return {
    facts,
    criteria: { ...answers.criteria, ...change.criteria },
    dossier: { ...answers.dossier, ...change.dossier },
  };
}

function checkChange({ facts, criteria = {}, dossier = {} }: AnswersChange) {
  if (
    facts?.carrier &&
    facts.goal &&
    !goalsOfCarrier[facts.carrier].includes(facts.goal)
  ) {
    throw new InputError(
      `facts.goal: one of ${goalsOfCarrier[facts.carrier].join(', ')}`,
    );
  }
  for (const [id, { answer }] of Object.entries(criteria)) {
    const known = allCriteria.find(criterion => criterion.id === id);
    if (!known) {
      throw new InputError(
        `criteria.${id}: there is no such criterion; identifiers are such as APP-4`,
      );
    }
    if (answer === 'not-applicable' && !known.mayNotApply) {
      throw new InputError(
        `criteria.${id}.answer: this criterion applies to every project`,
      );
    }
  }
  for (const [id, { url }] of Object.entries(dossier)) {
    if (!dossierItems.some(item => item.id === id)) {
      throw new InputError(
        `dossier.${id}: there is no such item; identifiers are such as ${dossierItems[0].id}`,
      );
    }
    if (url !== undefined && !isPage(url)) {
      throw new InputError(
        `dossier.${id}.url: give the whole address of a page, with https://`,
      );
    }
  }
}

/** Pages are opened by people: nothing but http and https may be behind a link. */
function isPage(url: string): boolean {
  return (
    URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
  );
}

/** Now, as an ISO 8601 instant in UTC. */
function now(): string {
  return new Date().toISOString();
}
