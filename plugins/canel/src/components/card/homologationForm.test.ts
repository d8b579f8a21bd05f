import type { Homologation } from '@cloud-pi-native/plugin-canel-common';
import {
  type HomologationForm,
  homologationFormOf,
  readHomologationForm,
} from './homologationForm';

const form: HomologationForm = {
  startedOn: '01/02/2026',
  decision: 'favorable-with-reserves',
  decidedOn: '2026-06-01',
  durationMonths: '24',
  authority: ' Claire Aqssi ',
  reserves: 'Chiffrer\n\n Tester ',
  reason: '',
};

describe('the form of a homologation', () => {
  it('is read with days as people write them', () => {
    expect(readHomologationForm(form)).toEqual({
      homologation: {
        startedOn: '2026-02-01',
        decision: 'favorable-with-reserves',
        decidedOn: '2026-06-01',
        durationMonths: 24,
        authority: 'Claire Aqssi',
        reserves: ['Chiffrer', 'Tester'],
      },
    });
  });

  it.each<[string, Partial<HomologationForm>, string[]]>([
    [
      'nothing',
      { ...homologationFormOf(undefined) },
      ['startedOn', 'authority'],
    ],
    ['no day that exists', { startedOn: '2026-02-30' }, ['startedOn']],
    ['a decision without its day', { decidedOn: '' }, ['decidedOn']],
    [
      'a decision before the file',
      { decidedOn: '2026-01-31' },
      ['decidedBefore'],
    ],
    ['no duration', { durationMonths: '' }, ['durationMonths']],
    ['another duration', { durationMonths: '60' }, ['durationMonths']],
    ['reserves without one', { reserves: ' \n' }, ['reserves']],
    ['a refusal without a reason', { decision: 'unfavorable' }, ['reason']],
    ['an exemption without a reason', { decision: 'exempted' }, ['reason']],
  ])('names what must be mended: %s', (_, change, problems) => {
    expect(readHomologationForm({ ...form, ...change })).toEqual({ problems });
  });

  it.each<[string, Partial<HomologationForm>, Partial<Homologation>]>([
    [
      'an open file',
      { decision: '' },
      { startedOn: '2026-02-01', authority: 'Claire Aqssi', reserves: [] },
    ],
    [
      'an exemption',
      { decision: 'exempted', reason: 'Module d’un système homologué' },
      {
        startedOn: '2026-02-01',
        authority: 'Claire Aqssi',
        reserves: [],
        decision: 'exempted',
        decidedOn: '2026-06-01',
        reason: 'Module d’un système homologué',
      },
    ],
  ])('leaves out what the decision has no use for: %s', (_, change, said) => {
    expect(readHomologationForm({ ...form, ...change })).toEqual({
      homologation: said,
    });
  });

  it('begins with what is recorded', () => {
    const recorded: Homologation = {
      id: 'h1',
      startedOn: '2026-02-01',
      decision: 'favorable-with-reserves',
      decidedOn: '2026-06-01',
      durationMonths: 24,
      authority: 'Claire Aqssi',
      reserves: ['Chiffrer', 'Tester'],
    };
    const { id, ...homologation } = recorded;
    expect(readHomologationForm(homologationFormOf(recorded))).toEqual({
      homologation,
    });
  });
});
