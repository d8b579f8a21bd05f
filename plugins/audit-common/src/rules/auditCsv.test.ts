import { auditCsvHeader, auditCsvLine } from './auditCsv';

describe('auditCsvLine', () => {
  it('writes each fact under its heading', () => {
    expect(
      auditCsvLine({
        id: '1',
        at: '2026-11-22T10:00:00.000Z',
        actor: 'user:default/camille.porteur',
        plugin: 'projects',
        action: 'member.set',
        outcome: 'succeeded',
        project: 'vigie',
        target: '=cmd()',
        details: { role: 'devops' },
      }),
    ).toBe(
      '2026-11-22T10:00:00.000Z;user:default/camille.porteur;projects;member.set;succeeded;vigie;\'=cmd();"{""role"":""devops""}";1\r\n',
    );
    expect(auditCsvHeader).toBe(
      '\ufeffat;actor;plugin;action;outcome;project;target;details;id\r\n',
    );
  });
});
