import { adviseHosting } from '@cloud-pi-native/plugin-canel-common';
import { hostingProfileOf } from './hostingProfileOf';

type Request = Parameters<typeof hostingProfileOf>[0];

describe('hostingProfileOf', () => {
  it.each<[string, Request, ReturnType<typeof hostingProfileOf>]>([
    [
      'nothing answered yet',
      { protection: 'NP', exposures: [], eligibility: {} },
      { protection: 'NP', exposure: undefined, containerised: undefined },
    ],
    [
      'several networks',
      {
        protection: 'DR',
        exposures: ['intranet', 'internet'],
        eligibility: { container: true, stateless: true },
      },
      { protection: 'DR', exposure: 'internet', containerised: true },
    ],
    [
      'a state in the containers',
      {
        protection: 'NP',
        exposures: ['intranet', 'rie'],
        eligibility: { container: true, stateless: false },
      },
      { protection: 'NP', exposure: 'rie', containerised: false },
    ],
  ])('%s', (_, request, profile) => {
    expect(hostingProfileOf(request)).toEqual(profile);
  });

  it('lets the advice exclude what may not hold Diffusion Restreinte', () => {
    const profile = hostingProfileOf({
      protection: 'DR',
      exposures: ['rie'],
      eligibility: { container: true, stateless: true },
    });
    expect(
      adviseHosting(profile).map(({ offer, verdict }) => [offer, verdict]),
    ).toEqual([
      ['cloud-pi-native', 'fits'],
      ['cloud-pi', 'fits'],
      ['nubo', 'excluded'],
      ['isocele', 'excluded'],
      ['secnumcloud', 'excluded'],
    ]);
  });
});
