import { envelopeClassOf, stages } from './stages';

describe('envelopeClassOf', () => {
  it('counts the stage prod alone as production', () => {
    expect(stages.map(stage => [stage, envelopeClassOf(stage)])).toEqual([
      ['dev', 'non-production'],
      ['staging', 'non-production'],
      ['integration', 'non-production'],
      ['prod', 'production'],
    ]);
  });
});
