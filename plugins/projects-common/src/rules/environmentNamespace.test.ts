import fc from 'fast-check';
import { environmentNamespace } from './environmentNamespace';

const zero = { id: '00000000-0000-0000-0000-000000000000' };

describe('environmentNamespace', () => {
  it('writes both identifiers in base 36, the environment first', () => {
    expect(
      environmentNamespace(
        { id: '00000000-0000-0000-0000-000000000024' },
        zero,
      ),
    ).toBe('0--10');
  });

  it('is a name that Kubernetes takes, and another one for any other environment', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.uuid(), (project, one, other) => {
        const name = environmentNamespace({ id: project }, { id: one });
        expect(name).toMatch(/^[a-z0-9][-a-z0-9]{0,61}[a-z0-9]$/);
        const otherName = environmentNamespace({ id: project }, { id: other });
        expect(name === otherName).toBe(one === other);
      }),
    );
  });

  it('refuses what is not a UUID', () => {
    expect(() => environmentNamespace({ id: '42' }, zero)).toThrow(
      'The identifier "42" is not a UUID',
    );
  });
});
