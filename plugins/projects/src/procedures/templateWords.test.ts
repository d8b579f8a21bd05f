import { templatesOfThePortal } from '../__testUtils__/templatesOfThePortal';
import { readTemplateWords, textsOf, translateTexts } from './templateWords';

describe('the words of the templates', () => {
  it.each(templatesOfThePortal.map(one => [one.metadata.name, one] as const))(
    '%s says everything in English, and nothing that it does not say in French',
    (_, { metadata, spec }) => {
      const { english: _english, ...presentation } = Object(spec.presentation);
      const texts = [
        ...textsOf([metadata, presentation, spec.parameters, spec.output]),
        ...spec.steps.flatMap(({ name }) => name ?? []),
      ];
      expect(Object.keys(readTemplateWords(spec.presentation)).sort()).toEqual(
        [...new Set(texts)].sort(),
      );
    },
  );

  it('leaves alone what programs read', () => {
    const page = {
      title: 'Type',
      properties: { title: { title: 'Type', enum: ['Type'], default: 'Type' } },
    };
    expect(translateTexts(page, { Type: 'Kind' })).toEqual({
      title: 'Kind',
      properties: { title: { title: 'Kind', enum: ['Type'], default: 'Type' } },
    });
    expect(translateTexts(page, {})).toEqual(page);
  });

  it('reads no words from a template that has none', () => {
    expect(readTemplateWords(undefined)).toEqual({});
    expect(readTemplateWords({ buttonLabels: {} })).toEqual({});
  });
});
