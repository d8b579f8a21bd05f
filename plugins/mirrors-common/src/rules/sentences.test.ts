import { mirrorFailureCodes, mirrorLogCodes } from '../types';
import { failureSentence, logSentence } from './sentences';

describe('failureSentence', () => {
  it.each(mirrorFailureCodes)('%s names the system and its answer', code => {
    const sentence = failureSentence({
      code,
      system: 'https://forge.example/app.git',
      detail: 'HTTP 418',
    });
    expect(sentence).toContain('https://forge.example/app.git');
    expect(sentence).toContain('HTTP 418');
  });
});

describe('logSentence', () => {
  it.each(mirrorLogCodes)('%s says every value it has', code => {
    const values = new Proxy<Record<string, string>>(
      {},
      { get: (_, key) => `<${String(key)}>` },
    );
    expect(logSentence(code, values)).not.toContain('undefined');
  });
});
