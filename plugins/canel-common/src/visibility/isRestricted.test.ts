import { isRestricted } from './isRestricted';

describe('isRestricted', () => {
  it.each<[string, [string, unknown][], boolean]>([
    ['nothing is said', [], false],
    ['not protected', [['protection', 'NP']], false],
    ['Diffusion Restreinte', [['protection', 'DR']], true],
    ['essential', [['sensitivity', 'S3']], false],
    ['of vital importance', [['sensitivity', 'S4']], true],
    [
      'two sources disagree',
      [
        ['protection', 'NP'],
        ['protection', 'DR'],
      ],
      true,
    ],
    ['the value of another attribute', [['status', 'DR']], false],
  ])('%s', (_, values, expected) => {
    expect(isRestricted(values)).toBe(expected);
  });
});
