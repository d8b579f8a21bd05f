import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { ApplicationCard } from '@cloud-pi-native/plugin-canel-common';
import {
  type ApplicationConformity,
  type Derogation,
  type RequirementPosition,
  readRequirement,
  scoreOf,
} from '@cloud-pi-native/plugin-conformity-common';
import { vigie } from '../__testUtils__/applications';
import { requirementEntities } from '../__testUtils__/requirementEntity';
import { buildDossier } from './buildDossier';
import type { DossierFacts } from './DossierFacts';
import { writeOdt } from './writeOdt';
import { writePdf } from './writePdf';

jest.setTimeout(180_000);

const run = promisify(execFile);
const requirements = requirementEntities.map(readRequirement);

const derogation: Derogation = {
  id: '7',
  application: vigie.ref,
  requirement: 'EXI-ARCH-18',
  reason: 'Progiciel livré tel quel',
  mitigation: 'Cloisonnement réseau',
  until: '2026-12-31',
  by: 'user:default/dalia.dev',
  at: '2026-05-01T08:00:00.000Z',
};

const positions = requirements.map(
  ({ key }): RequirementPosition => ({
    requirement: key,
    state: 'met',
    basis: 'statement',
    isReviewed: true,
    statement: {
      id: key,
      application: vigie.ref,
      requirement: key,
      state: 'met',
      comment: 'Chiffré & signé <a>',
      proofs: [
        { kind: 'link', url: 'https://exemple.gouv.fr/p', title: 'Rapport' },
        { kind: 'file', repository: 'app', path: 'Dockerfile', revision: 'ab' },
      ],
      by: 'user:default/dalia.dev',
      at: '2026-05-01T08:00:00.000Z',
    },
    evidence: [
      {
        strength: 'refutes',
        result: {
          check: 'dockerfile-user',
          outcome: 'fail',
          at: '2026-06-01T08:00:00.000Z',
          findings: [
            {
              message: { fr: 'L’image finit sous root', en: 'Ends as root' },
              repository: 'app',
              path: 'Dockerfile',
              line: 3,
            },
          ],
        },
      },
    ],
  }),
);

const conformity: ApplicationConformity = {
  application: vigie.ref,
  title: vigie.title,
  positions,
  families: [
    { family: 'ARCH', level: 'P', ...scoreOf([]), expected: 3, ratio: 0.5 },
  ],
  levels: [],
  readiness: {
    isReady: false,
    blockers: [{ requirement: 'EXI-ARCH-18', reason: 'unmet' }],
  },
  trend: [],
  isChecking: false,
  actions: {
    state: false,
    check: false,
    ask: false,
    review: false,
    decide: false,
  },
};

const said = {
  author: 'alice.archi',
  at: '2026-01-01T00:00:00.000Z',
  disagreements: [],
};

const card: Pick<ApplicationCard, 'attributes' | 'homologations' | 'flows'> = {
  attributes: {
    protection: { ...said, source: 'refapp', value: 'DR' },
    dima: { ...said, source: 'portal', value: 8 },
  },
  homologations: [
    {
      id: '1',
      startedOn: '2026-01-01',
      authority: 'AQSSI',
      decision: 'favorable-with-reserves',
      decidedOn: '2026-02-01',
      durationMonths: 12,
      reserves: ['Revoir les sauvegardes'],
    },
  ],
  flows: [
    {
      id: 'f1',
      origin: 'catalog',
      otherTitle: 'Occulte',
      source: vigie.ref,
      target: 'system:default/occulte',
      nature: 'service',
      protocol: 'HTTPS',
      port: 443,
    },
  ],
};

function factsIn(language: 'fr' | 'en'): DossierFacts {
  return {
    application: vigie,
    conformity,
    requirements,
    histories: new Map([
      [
        'EXI-ARCH-18',
        {
          statements: [],
          derogations: [derogation],
          checks: [
            {
              check: 'dockerfile-user',
              outcome: 'fail',
              at: '2026-06-01T08:00:00.000Z',
            },
          ],
        },
      ],
    ]),
    at: '2026-06-15T10:00:00.000Z',
    language,
    credentials: mockCredentials.user(),
    card: card as ApplicationCard,
    parts: [],
    projects: [],
  };
}

describe('a homologation file', () => {
  it.each(['fr', 'en'] as const)('has every part, in %s', language => {
    const { blocks } = buildDossier(factsIn(language));
    const headings = blocks.flatMap(block =>
      block.kind === 'heading' && block.level < 3 ? [block.text] : [],
    );
    expect(headings).toHaveLength(9);
    expect(new Set(headings).size).toBe(9);
    const everything = JSON.stringify(blocks);
    for (const { key } of requirements) expect(everything).toContain(key);
    for (const part of [
      'https://exemple.gouv.fr/p',
      'app/Dockerfile @ ab',
      'app:Dockerfile:3',
      'Revoir les sauvegardes',
      'Occulte',
      'Cloisonnement réseau',
    ]) {
      expect(everything).toContain(part);
    }
    expect(everything).not.toContain('undefined');
  });

  it.each([
    ['pdf', writePdf],
    ['odt', writeOdt],
  ] as const)('is the same %s for the same facts', async (_format, write) => {
    const document = buildDossier(factsIn('fr'));
    const first = await buffer(write(document));
    const second = await buffer(write(document));
    expect(first.equals(second)).toBe(true);
    const later = { ...document, at: '2026-06-16T10:00:00.000Z' };
    expect(first.equals(await buffer(write(later)))).toBe(false);
  });

  it('is a PDF whose parts say what they are', async () => {
    const document = buildDossier(factsIn('fr'));
    const text = (await buffer(writePdf(document))).toString('latin1');
    const count = (tag: string) =>
      [...text.matchAll(new RegExp(`/S /${tag}\\b`, 'g'))].length;
    const tables = document.blocks.filter(one => one.kind === 'table');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/Lang (fr)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBe(8);
    expect(count('Table')).toBe(tables.length);
    expect(count('TH')).toBe(
      tables.reduce(
        (sum, one) => sum + (one.kind === 'table' ? one.headings.length : 0),
        0,
      ),
    );
  });

  it('opens in LibreOffice without a warning, with all it says', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'dossier-'));
    try {
      const file = join(directory, 'dossier.odt');
      await writeFile(
        file,
        await buffer(writeOdt(buildDossier(factsIn('fr')))),
      );
      const { stderr } = await run('soffice', [
        `-env:UserInstallation=file://${directory}/profile`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        directory,
        file,
      ]);
      // It says as much of any file on a machine without Java.
      expect(stderr.replace(/^.*javaldx.*\n/gm, '')).toBe('');
      const text = await readFile(join(directory, 'dossier.txt'), 'utf8');
      expect(text).toContain('Dossier d’homologation');
      expect(text).toContain('Chiffré & signé <a>');
      expect(text).toContain('Cloisonnement réseau');
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });
});
