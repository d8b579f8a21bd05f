import { mirrorFailureCodes, mirrorLogCodes } from '../types';
import { failureSummary, failureText, logText } from './sentences';

describe('failureText', () => {
  it.each(mirrorFailureCodes)('%s names the system and its answer', code => {
    const failure = {
      code,
      system: 'https://forge.example/app.git',
      detail: 'HTTP 418',
    };
    const { fr, en } = failureText(failure);
    for (const sentence of [fr, en]) {
      expect(sentence).toContain('https://forge.example/app.git');
      expect(sentence).toContain('HTTP 418');
    }
    expect(fr).not.toBe(en);
    expect(failureSummary(failure).fr).not.toContain('HTTP 418');
  });
});

describe('logText', () => {
  const values = new Proxy<Record<string, string>>(
    {},
    { get: (_, key) => `<${String(key)}>` },
  );
  const placeholders = (sentence: string) =>
    [...sentence.matchAll(/<\w+>/g)].map(([found]) => found).sort();

  it.each(mirrorLogCodes)('%s says the same values in both languages', code => {
    const { fr, en } = logText({ code, values });
    expect(`${fr} ${en}`).not.toContain('undefined');
    expect(placeholders(fr)).toEqual(placeholders(en));
    expect(fr).not.toBe(en);
  });

  it('says why a sync failed in both languages', () => {
    const failure = { code: 'timeout', system: 'forge.example' } as const;
    const stored = { code: 'failed', values: { reason: 'as it was' } } as const;
    const { fr, en } = failureText(failure);
    expect(logText(stored, failure)).toEqual({
      fr: `Échec : ${fr}`,
      en: `Failed: ${en}`,
    });
    expect(logText(stored)).toEqual({
      fr: 'Échec : as it was',
      en: 'Failed: as it was',
    });
  });
});
