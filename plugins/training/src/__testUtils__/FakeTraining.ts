import {
  PersonProgress,
  type CheckAnswer,
  type Enrolment,
  type ModuleRecord,
  type OwnModule,
  type OwnPath,
  type OwnTraining,
  type Proof,
  type ProofDecisionInput,
  type ProofInput,
  type ProofToDecide,
  type Recommendation,
  type TeamSummary,
  type TeamTraining,
} from '@cloud-pi-native/plugin-training-common';
import type { TrainingApi } from '../api/TrainingApi';
import { library, overview, team } from './fixtures';

const now = '2026-11-20T10:00:00.000Z';
const person = 'user:default/dalia.dev';

/** The training backend in memory: the rules are the true ones, and it remembers what it is told. */
export class FakeTraining implements TrainingApi {
  static create(changes: Partial<FakeTraining> = {}): FakeTraining {
    return Object.assign(new FakeTraining(), changes);
  }

  /** What was said, in order. */
  readonly said: unknown[] = [];
  records: ModuleRecord[] = [];
  enrolments: Enrolment[] = [];
  proofs: Proof[] = [];
  toDecide: ProofToDecide[] = [];
  recommendations: Recommendation[] = [];
  skillsProblem: OwnTraining['skillsProblem'];
  assessed = 3;
  actions: OwnTraining['actions'] = { decide: true, overview: true };
  /** What the projects of the person show. */
  isMirrored = false;
  teams: TeamSummary[] = [team];
  team: TeamTraining = team;

  private constructor() {}

  async getLibrary() {
    return library;
  }

  async getOwn(): Promise<OwnTraining> {
    const paths = library.paths.map(({ ref }) => this.#ownPath(ref));
    const followed = paths.find(({ enrolment, next }) => enrolment && next);
    return {
      paths,
      modules: this.#progress().standings(),
      next: followed?.next,
      recommendations: this.recommendations,
      skills: { assessed: this.assessed, total: 20 },
      skillsProblem: this.skillsProblem,
      proofsToDecide: this.toDecide.length,
      actions: this.actions,
    };
  }

  async enrol(name: string) {
    this.said.push(['enrol', name]);
    const path = `learningpath:default/${name}`;
    this.enrolments.push({ path, enrolledAt: now });
    return this.#ownPath(path);
  }

  async giveUp(name: string) {
    this.said.push(['give up', name]);
    this.enrolments = this.enrolments.filter(
      ({ path }) => path !== `learningpath:default/${name}`,
    );
  }

  async getModule(name: string) {
    return this.#ownModule(name);
  }

  async open(name: string) {
    this.said.push(['open', name]);
    this.#put(name, 'started');
    return this.#ownModule(name);
  }

  async giveProof(name: string, proof: ProofInput) {
    this.said.push(['proof', name, proof]);
    const module = `learningmodule:default/${name}`;
    const kind = library.modules.find(({ ref }) => ref === module)!.proof.kind;
    this.proofs.unshift({
      ...proof,
      id: `p${this.proofs.length}`,
      person,
      module,
      kind,
      at: now,
    });
    this.#put(name, kind === 'validated' ? 'to-validate' : 'done');
    return this.#ownModule(name);
  }

  async check(name: string): Promise<CheckAnswer> {
    this.said.push(['check', name]);
    if (this.isMirrored) this.#put(name, 'done');
    return {
      found: this.isMirrored,
      seen: this.isMirrored
        ? {
            fr: 'Le dépôt api est à jour.',
            en: 'The api repository is up to date.',
          }
        : { fr: 'Aucun dépôt recopié.', en: 'No mirrored repository.' },
      module: this.#ownModule(name),
    };
  }

  async exportOwn() {
    this.said.push(['export']);
    return { name: 'formation.json', content: new Blob(['{}']) };
  }

  async eraseOwn() {
    this.said.push(['erase']);
    this.records = [];
    this.enrolments = [];
  }

  async listProofs() {
    return { items: this.toDecide };
  }

  async decideProof(id: string, decision: ProofDecisionInput) {
    this.said.push(['decide', id, decision]);
    const { proof } = this.toDecide.find(one => one.proof.id === id)!;
    this.toDecide = this.toDecide.filter(one => one.proof.id !== id);
    return { ...proof, decision: { ...decision, by: person, at: now } };
  }

  async listTeams() {
    return { items: this.teams };
  }

  async getTeam() {
    return this.team;
  }

  async getOverview() {
    return overview;
  }

  async exportOverview(format: string, language: string) {
    this.said.push(['export', format, language]);
    return { name: `formation.${format}`, content: new Blob(['x']) };
  }

  #progress() {
    return PersonProgress.of(library, this.records);
  }

  #ownPath(ref: string): OwnPath {
    const path = library.paths.find(one => one.ref === ref)!;
    const progress = this.#progress();
    const enrolment = this.enrolments.find(one => one.path === ref);
    return {
      ...progress.progressOf(path),
      enrolment,
      next: progress.nextIn(path),
    };
  }

  #ownModule(name: string): OwnModule {
    const module = `learningmodule:default/${name}`;
    return {
      ...this.#progress().standingOf(module),
      proofs: this.proofs.filter(one => one.module === module),
    };
  }

  #put(name: string, state: ModuleRecord['state']) {
    const module = `learningmodule:default/${name}`;
    this.records = [
      ...this.records.filter(one => one.module !== module),
      {
        module,
        state,
        startedAt: now,
        touchedAt: now,
        ...(state === 'done' && { doneAt: now }),
      },
    ];
  }
}
