import { library } from '../../__testUtils__/fixtures';
import { keepsModule, keptModulesOf } from './catalogueFilter';

const { modules, paths } = library;
const named = (name: string) =>
  modules.find(({ ref }) => ref === `learningmodule:default/${name}`)!;
const names = (refs: { ref: string }[]) =>
  refs.map(({ ref }) => ref.split('/')[1]);

describe('the filter of the catalogue', () => {
  it.each([
    ['nothing', {}, ['video', 'miroir', 'secrets', 'epreuve']],
    ['a perimeter', { perimeter: 'gouvernance' as const }, ['video']],
    ['a skill', { skill: 'skill:default/git-mirroring' }, ['miroir']],
    ['a language', { language: 'unstated' as const }, ['video']],
    ['a cost', { cost: 'paid' as const }, ['epreuve']],
    ['a quarter of an hour', { duration: 'quarter' as const }, ['video']],
    ['an hour', { duration: 'hour' as const }, ['miroir']],
    ['more', { duration: 'more' as const }, ['epreuve']],
    [
      'a duration that nobody knows',
      { duration: 'unknown' as const },
      ['secrets'],
    ],
    [
      'two things at once',
      { cost: 'free' as const, duration: 'more' as const },
      [],
    ],
  ])(
    'keeps what has %s, and never what is only announced',
    (_, filter, kept) => {
      expect(
        names(modules.filter(module => keepsModule(module, filter))).sort(),
      ).toEqual([...kept].sort());
    },
  );

  it('keeps of a path the modules that answer, each once', () => {
    const find = (ref: string) => modules.find(one => one.ref === ref);
    expect(names(keptModulesOf(paths[0], {}, find))).toEqual([
      'video',
      'miroir',
      'secrets',
    ]);
    expect(names(keptModulesOf(paths[0], { cost: 'paid' }, find))).toEqual([]);
    // The video is for everybody; the path is not.
    expect(named('video').perimeters).toContain('gouvernance');
    expect(keptModulesOf(paths[0], { perimeter: 'gouvernance' }, find)).toEqual(
      [],
    );
  });
});
