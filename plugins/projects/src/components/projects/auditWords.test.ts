import { auditActions } from '@cloud-pi-native/plugin-audit-common';
import { projectsPermissions } from '@cloud-pi-native/plugin-projects-common';

describe('the words of the audit trail', () => {
  it('cover every permission whose refusal is recorded', () => {
    const recorded = projectsPermissions
      .filter(({ attributes }) => attributes.action !== 'read')
      .map(({ name }) => name);
    expect(recorded).not.toEqual([]);
    expect(auditActions).toEqual(expect.arrayContaining(recorded));
  });
});
