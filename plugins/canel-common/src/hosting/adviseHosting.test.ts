import fc from 'fast-check';
import { adviseHosting } from './adviseHosting';
import {
  type HostingProfile,
  hostingOffers,
  hostingRules,
} from './hostingRules';

const plain: HostingProfile = {
  protection: 'NP',
  sensitivity: 'S1',
  exposure: 'internet',
  personalData: 'ordinary',
  openData: false,
  dima: 24,
  containerised: true,
};

/** `✓` fits, `~` discouraged, `✗` excluded, in the order of `hostingOffers`. */
function verdicts(profile: HostingProfile): string {
  const advice = adviseHosting(profile);
  const marks = { fits: '✓', discouraged: '~', excluded: '✗' };
  return hostingOffers
    .map(offer => advice.find(one => one.offer === offer))
    .map(one => (one ? marks[one.verdict] : '?'))
    .join('');
}

describe('adviseHosting', () => {
  it.each<[string, Partial<HostingProfile>, string]>([
    ['an ordinary application', {}, '✓✓✓✓✓'],
    ['Diffusion Restreinte', { protection: 'DR', exposure: 'rie' }, '✓✓✗✗✗'],
    ['Diffusion Restreinte on the Internet', { protection: 'DR' }, '~~✗✗✗'],
    ['essential', { sensitivity: 'S3' }, '✓✓✓~✓'],
    ['vital', { sensitivity: 'S4' }, '✓✓✓~✗'],
    ['sensitive personal data', { personalData: 'sensitive' }, '✓✓✓✓~'],
    ['open data', { openData: true }, '~~~~✓'],
    [
      'open data in Diffusion Restreinte',
      { openData: true, protection: 'DR', exposure: 'rie' },
      '✓✓✗✗✗',
    ],
    ['not in containers', { containerised: false }, '✗✓✓✓✓'],
    ['back within four hours', { dima: 4 }, '~✓✓✓✓'],
    ['back within eight hours', { dima: 8 }, '✓✓✓✓✓'],
  ])('%s', (_, change, expected) => {
    expect(verdicts({ ...plain, ...change })).toBe(expected);
  });

  it('says what it does not know instead of excluding', () => {
    const advice = adviseHosting({});
    expect(advice.map(({ verdict }) => verdict)).toEqual(
      hostingOffers.map(() => 'fits'),
    );
    expect(
      advice.find(({ offer }) => offer === 'cloud-pi-native')?.unknown,
    ).toEqual(['protection', 'exposure', 'openData', 'containerised', 'dima']);
  });

  it('gives a reason with its source whenever an offer does not fit, and none when it does', () => {
    const profiles = fc.record(
      {
        protection: fc.constantFrom('NP', 'DR'),
        sensitivity: fc.constantFrom('S1', 'S2', 'S3', 'S4'),
        exposure: fc.constantFrom('internet', 'intranet', 'rie'),
        personalData: fc.constantFrom('none', 'ordinary', 'sensitive'),
        openData: fc.boolean(),
        dima: fc.nat({ max: 100 }),
        containerised: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(profiles, profile => {
        const advice = adviseHosting(profile as HostingProfile);
        expect(advice.map(({ offer }) => offer).sort()).toEqual(
          [...hostingOffers].sort(),
        );
        for (const { verdict, reasons } of advice) {
          expect(reasons.length > 0).toBe(verdict !== 'fits');
          expect(reasons.some(({ effect }) => effect === 'excluded')).toBe(
            verdict === 'excluded',
          );
        }
      }),
    );
  });

  it('has no rule that never speaks', () => {
    expect(hostingRules.filter(({ offers }) => offers.length === 0)).toEqual(
      [],
    );
    expect(new Set(hostingRules.map(({ id }) => id)).size).toBe(
      hostingRules.length,
    );
  });
});
