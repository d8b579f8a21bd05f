import fc from 'fast-check';
import { exampleContext, exampleRequest } from '../../testing/exampleRequest';
import type { AccessRequestInput } from '../../types';
import { eligibilityQuestions } from '../eligibilityQuestions';
import { describeProblems } from './FieldProblem';
import { validateAccessRequest } from './validateAccessRequest';

const { environments, quotas, repositories, members, eligibility } =
  exampleRequest();
const [dev, integ, prod] = environments;
const [api] = repositories;
const [camille, dalia] = members;
const none = { cpu: 0, memory: 0, gpu: 0, storage: 0 };

/** Each change of a good request, and the fields and problems it gives. */
const cases: [string, Partial<AccessRequestInput>, string[]][] = [
  ['nothing wrong', {}, []],
  [
    'no environment and no repository yet',
    { environments: [], repositories: [] },
    [],
  ],
  ['a name with capitals', { name: 'Vigie' }, ['name pattern']],
  ['a name with a hyphen', { name: 'vi-gie' }, ['name pattern']],
  ['a name too short', { name: 'v' }, ['name too-short']],
  ['a name too long', { name: 'v'.repeat(21) }, ['name too-long']],
  ['a name of the platform', { name: 'infra' }, ['name reserved']],
  ['blank lines', { sponsor: '  ' }, ['sponsor required']],
  ['a long line', { organisation: 'x'.repeat(201) }, ['organisation too-long']],
  ['280 characters', { description: 'é'.repeat(280) }, []],
  [
    '281 characters',
    { description: 'é'.repeat(281) },
    ['description too-long'],
  ],
  [
    'a name in place of an address',
    { stateCorrespondent: 'Jeanne' },
    ['stateCorrespondent email'],
  ],
  ['older terms', { termsVersion: '2025-01' }, ['termsVersion terms-version']],
  ['no network', { exposures: [] }, ['exposures required']],
  [
    'a network twice',
    { exposures: ['rie', 'internet', 'rie'] },
    ['exposures[2] duplicate'],
  ],
  [
    'an application of the catalog',
    { application: { kind: 'existing', entityRef: 'system:default/phares' } },
    [],
  ],
  [
    'a component as application',
    {
      application: { kind: 'existing', entityRef: 'component:default/phares' },
    },
    ['application.entityRef entity-ref'],
  ],
  [
    'an application without title',
    { application: { kind: 'new', title: '' } },
    ['application.title required'],
  ],
  [
    'a negative amount, without a word on sums that mean nothing',
    {
      environments: [{ ...dev, resources: { ...dev.resources, cpu: -1 } }],
      quotas: { ...quotas, production: none },
    },
    ['environments[0].resources.cpu negative'],
  ],
  [
    'a negative envelope',
    { quotas: { ...quotas, production: { ...quotas.production, gpu: -1 } } },
    ['quotas.production.gpu negative'],
  ],
  [
    'not a number',
    { quotas: { ...quotas, production: { ...quotas.production, cpu: NaN } } },
    ['quotas.production.cpu number'],
  ],
  [
    'zero means zero',
    { quotas: { production: none, 'non-production': none } },
    [
      'quotas.production.cpu over-envelope',
      'quotas.production.memory over-envelope',
      'quotas.production.storage over-envelope',
      'quotas.non-production.cpu over-envelope',
      'quotas.non-production.memory over-envelope',
      'quotas.non-production.storage over-envelope',
    ],
  ],
  [
    'staging draws from non-production',
    {
      environments: [dev, { ...integ, name: 'stag', stage: 'staging' }, integ],
      quotas: {
        ...quotas,
        'non-production': { ...quotas['non-production'], cpu: 0.4 },
      },
    },
    [
      'quotas.non-production.cpu over-envelope',
      'quotas.non-production.memory over-envelope',
      'quotas.non-production.storage over-envelope',
    ],
  ],
  [
    'two environments of one name',
    { environments: [dev, { ...prod, name: 'dev' }] },
    ['environments[1].name duplicate'],
  ],
  [
    'a long environment name',
    { environments: [{ ...dev, name: 'preproduction' }] },
    ['environments[0].name too-long'],
  ],
  [
    'a cluster that is not offered',
    { environments: [{ ...dev, cluster: 'resource:default/other' }] },
    ['environments[0].cluster unknown-cluster'],
  ],
  [
    'a stage the cluster does not offer',
    {
      environments: [{ ...prod, cluster: 'resource:default/np-dev' }],
    },
    ['environments[0].stage stage-not-offered'],
  ],
  [
    'a usual zone for a restricted project',
    { protection: 'DR', environments: [dev] },
    ['environments[0].cluster protection-mismatch'],
  ],
  [
    'a restricted zone for a restricted project',
    {
      protection: 'DR',
      environments: [{ ...dev, cluster: 'resource:default/dr-1' }],
    },
    [],
  ],
  [
    'a reserved repository name',
    { repositories: [{ ...api, name: 'mirror' }] },
    ['repositories[0].name reserved'],
  ],
  [
    'a repository twice',
    { repositories: [api, { ...api, isPrivate: false }] },
    ['repositories[1].name duplicate'],
  ],
  [
    'plain http',
    { repositories: [{ ...api, url: 'http://localhost:7012/a.git' }] },
    ['repositories[0].url pattern'],
  ],
  [
    'an address without .git',
    { repositories: [{ ...api, url: 'https://forge.exemple.fr/api' }] },
    ['repositories[0].url pattern'],
  ],
  [
    'a token in the address',
    { repositories: [{ ...api, url: 'https://me:secret@forge.fr/a.git' }] },
    ['repositories[0].url credentials'],
  ],
  [
    'a private repository from nowhere',
    { repositories: [{ ...api, url: undefined }] },
    ['repositories[0].url private-without-url'],
  ],
  ['nobody', { members: [] }, ['members no-admin']],
  ['no administrator', { members: [dalia] }, ['members no-admin']],
  [
    'a person twice, whatever the case',
    {
      members: [
        camille,
        { ...camille, userRef: 'User:default/Camille.Porteur' },
      ],
    },
    ['members[1].userRef duplicate'],
  ],
  [
    'a group as member',
    { members: [camille, { userRef: 'group:default/team', role: 'devops' }] },
    ['members[1].userRef entity-ref'],
  ],
  [
    'a blocking answer',
    { eligibility: { ...eligibility, rootless: false } },
    ['eligibility.rootless ineligible'],
  ],
  [
    'no answer',
    { eligibility: {} },
    eligibilityQuestions.map(({ id }) => `eligibility.${id} required`),
  ],
];

describe('validateAccessRequest', () => {
  it.each(cases)('%s', (_, change, expected) => {
    const problems = validateAccessRequest(
      exampleRequest(change),
      exampleContext,
    );
    expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual(
      expected,
    );
  });

  it('admits plain http on the loopback interface when told, and nowhere else', () => {
    const problemsOf = (url: string) =>
      validateAccessRequest(
        exampleRequest({ repositories: [{ ...api, url }] }),
        { ...exampleContext, allowInsecureLoopback: true },
      );
    expect(problemsOf('http://localhost:7012/a.git')).toEqual([]);
    expect(problemsOf('http://forge.exemple.fr/a.git')).toHaveLength(1);
  });

  it('says what to do without repeating a secret', () => {
    const sentence = describeProblems(
      validateAccessRequest(
        exampleRequest({
          name: 'V',
          repositories: [{ ...api, url: 'https://me:hunter2@forge.fr/a.git' }],
        }),
        exampleContext,
      ),
    );
    expect(sentence).toBe(
      'name: use 2 to 20 characters, lowercase letters and digits only; ' +
        'repositories[0].url: take the user name and the token out of the address; a project admin gives them later, encrypted',
    );
  });

  const cpu = fc.integer({ min: 1, max: 5_000 }).map(count => count / 1000);

  it('takes any set of environments whose exact sum is the envelope, and none above it', () => {
    fc.assert(
      fc.property(fc.array(cpu, { minLength: 1, maxLength: 20 }), amounts => {
        const total =
          amounts.reduce((sum, amount) => sum + Math.round(amount * 1000), 0) /
          1000;
        const problemsWith = (envelope: number) =>
          validateAccessRequest(
            exampleRequest({
              environments: amounts.map((amount, index) => ({
                ...dev,
                name: `dev${index}`,
                resources: { ...none, cpu: amount },
              })),
              quotas: {
                ...quotas,
                'non-production': { ...none, cpu: envelope },
              },
            }),
            exampleContext,
          );
        expect(problemsWith(total)).toEqual([]);
        expect(problemsWith(total - 0.001)).toHaveLength(1);
      }),
    );
  });
});
