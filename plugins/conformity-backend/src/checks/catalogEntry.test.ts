import { application, runCheck } from './__testUtils__/runCheck';
import { catalogEntryCheck } from './catalogEntry';

describe('catalog-entry', () => {
  it('passes on a complete entry', async () => {
    expect(
      await runCheck(catalogEntryCheck, {
        application: {
          ...application,
          metadata: { name: 'sirene', description: 'Suivi des officiers' },
          spec: {
            owner: 'group:default/equipe',
            domain: 'domain:default/rh',
            attributes: { protection: 'DR' },
          },
        },
      }),
    ).toEqual({ outcome: 'pass', findings: [] });
  });

  it('names every part that is missing', async () => {
    const { outcome, findings } = await runCheck(catalogEntryCheck, {});
    expect(outcome).toBe('fail');
    expect(findings.map(said => /`(.+)`/.exec(said)?.[1])).toEqual([
      'metadata.description',
      'spec.owner',
      'spec.domain',
      'spec.attributes.protection',
    ]);
  });
});
