import type { Diagnostic } from '@cloud-pi-native/plugin-eligibility-common';
import type { EligibilityApi } from '../api/EligibilityApi';
import { changedAnswers } from '../components/changedAnswers';
import { camille, diagnosticOf } from './fixtures';

/** The eligibility backend in memory: it judges as the real one does, and remembers what it is told. */
export class FakeEligibility implements EligibilityApi {
  static create(
    diagnostic?: Diagnostic,
    changes: Partial<EligibilityApi> = {},
  ): FakeEligibility {
    return Object.assign(new FakeEligibility(diagnostic), changes);
  }

  /** What was said, in order. */
  readonly said: unknown[] = [];

  private constructor(private diagnostic: Diagnostic | undefined) {}

  async listDiagnostics(
    ...said: Parameters<EligibilityApi['listDiagnostics']>
  ) {
    if (said[0]) this.said.push(['list', ...said]);
    return {
      items: this.diagnostic
        ? [{ ...this.diagnostic, ...this.diagnostic.result }]
        : [],
    };
  }

  async begin(...said: Parameters<EligibilityApi['begin']>) {
    this.said.push(['begin', ...said]);
    this.diagnostic = diagnosticOf({ facts: {}, criteria: {}, dossier: {} });
    return this.diagnostic;
  }

  async getDiagnostic() {
    if (!this.diagnostic) throw new Error('There is none');
    return this.diagnostic;
  }

  async answer(...said: Parameters<EligibilityApi['answer']>) {
    this.said.push(['answer', ...said]);
    const current = await this.getDiagnostic();
    const { mayAnswer, versions } = current;
    this.diagnostic = diagnosticOf(changedAnswers(current.answers, said[1]), {
      mayAnswer,
      versions,
    });
    return this.diagnostic;
  }

  async keepVersion(...said: Parameters<EligibilityApi['keepVersion']>) {
    this.said.push(['keep', ...said]);
    const { answers, result } = await this.getDiagnostic();
    const version = {
      number: 1,
      by: camille,
      at: '2026-11-03T08:00:00.000Z',
      answers,
      result,
    };
    this.diagnostic = diagnosticOf(answers, {
      versions: [{ ...version, verdict: result.verdict }],
    });
    return version;
  }
}
