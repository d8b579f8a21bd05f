import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
  createPermission,
} from '@backstage/plugin-permission-common';
import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { ResourceAuthorizer } from './ResourceAuthorizer';
import { matchesCriteria } from './matchesCriteria';

interface Row {
  owner: string;
}
const rowRef = createPermissionResourceRef<Row, { owner: string }>().with({
  pluginId: 'rows',
  resourceType: 'row',
});
const isOwner = createPermissionRule({
  name: 'IS_OWNER',
  description: 'The person owns the row',
  resourceRef: rowRef,
  paramsSchema: z.object({ userRef: z.string() }),
  apply: (row, { userRef }) => row.owner === userRef,
  toQuery: ({ userRef }) => ({ owner: userRef }),
});
const readPermission = createPermission({
  name: 'rows.read',
  attributes: { action: 'read' },
  resourceType: 'row',
});

const person = 'user:default/dalia.dev';
const owns = {
  resourceType: 'row',
  rule: 'IS_OWNER',
  params: { userRef: person },
};
const conditional = (
  conditions: Extract<PolicyDecision, { result: 'CONDITIONAL' }>['conditions'],
): PolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'rows',
  resourceType: 'row',
  conditions,
});

const mine: Row = { owner: person };
const other: Row = { owner: 'user:default/denis.devops' };

const cases: {
  title: string;
  decision: PolicyDecision;
  rows: Row[];
}[] = [
  {
    title: 'allowed',
    decision: { result: AuthorizeResult.ALLOW },
    rows: [mine, other],
  },
  { title: 'denied', decision: { result: AuthorizeResult.DENY }, rows: [] },
  { title: 'own rows', decision: conditional(owns), rows: [mine] },
  {
    title: 'rows of others',
    decision: conditional({ not: owns }),
    rows: [other],
  },
  {
    title: 'a contradiction',
    decision: conditional({ allOf: [owns, { not: owns }] }),
    rows: [],
  },
  {
    title: 'either',
    decision: conditional({ anyOf: [owns, { not: owns }] }),
    rows: [mine, other],
  },
];

describe('ResourceAuthorizer', () => {
  const credentials = mockCredentials.user(person);

  describe.each(cases)('$title', ({ decision, rows }) => {
    const authorizer = ResourceAuthorizer.create({
      permissions: mockServices.permissions.mock({
        authorizeConditional: async queries => queries.map(() => decision),
      }),
      ruleset: { getRuleByName: () => isOwner },
    });

    it.each([mine, other])('decides on the row of $owner', async row => {
      const expected = rows.includes(row);
      expect(
        await authorizer.areAllowed(
          [readPermission, readPermission],
          row,
          credentials,
        ),
      ).toEqual([expected, expected]);
      const refusal = await authorizer
        .authorize(readPermission, row, credentials)
        .catch((error: Error) => `${error.name}: ${error.message}`);
      expect(refusal).toBe(
        expected
          ? undefined
          : "NotAllowedError: The permission 'rows.read' is not given to you here",
      );
    });

    it('gives a filter that holds the same rows', async () => {
      const filter = await authorizer.filterOf(readPermission, credentials);
      const listed = [mine, other].filter(
        row =>
          filter.kind === 'everything' ||
          (filter.kind === 'matching' &&
            matchesCriteria(
              filter.criteria,
              query => query.owner === row.owner,
            )),
      );
      expect(listed).toEqual(rows);
    });
  });
});
