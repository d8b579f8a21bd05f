import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { permissionRules as catalogRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
  createPermission,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  restrictedVisibility,
  visibilityLabel,
} from '@cloud-pi-native/plugin-canel-node';
import {
  type PlatformRole,
  platformRoleRef,
  portalApiVersion,
} from '@cloud-pi-native/plugin-portal-common';
import {
  accessRequestDecidePermission,
  projectManageMembersPermission,
} from '@cloud-pi-native/plugin-projects-common';
import { permissionTable } from '../table/permissionTable';
import { internalTemplateType } from '../table/restrictions';
import { PersonReader } from './PersonReader';
import { PortalPermissionPolicy } from './PortalPermissionPolicy';

const dalia = 'user:default/dalia.dev';
const credentials = mockCredentials.user(dalia);

function policyFor(options: {
  roles?: PlatformRole[];
  /** Groups in the claims of the sign-in. */
  claims?: string[];
  catalog?: ReturnType<typeof catalogServiceMock.mock>;
  /** Groups in the catalog now. */
  groups?: string[];
}) {
  const catalog =
    options.catalog ??
    catalogServiceMock({
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'User',
          metadata: { name: 'dalia.dev' },
          relations: (options.groups ?? []).map(targetRef => ({
            type: 'memberOf',
            targetRef,
          })),
        },
      ],
    });
  return PortalPermissionPolicy.create({
    table: permissionTable,
    persons: PersonReader.create({
      auth: mockServices.auth(),
      catalog,
      logger: mockServices.logger.mock(),
      userInfo: mockServices.userInfo({
        userEntityRef: dalia,
        ownershipEntityRefs: [
          dalia,
          ...(options.claims ?? []),
          ...(options.roles ?? []).map(platformRoleRef),
        ],
      }),
    }),
  });
}

const user = {
  credentials,
  info: { userEntityRef: dalia, ownershipEntityRefs: [] },
};

describe('PortalPermissionPolicy', () => {
  it('denies a permission that is not in the table, and everything to nobody', async () => {
    const unknown = createPermission({ name: 'unknown', attributes: {} });
    const everywhere = policyFor({ roles: ['service-team', 'socle'] });
    expect(await everywhere.handle({ permission: unknown }, user)).toEqual({
      result: AuthorizeResult.DENY,
    });
    for (const { permission } of permissionTable) {
      expect(await everywhere.handle({ permission })).toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });

  it('keeps the requester from deciding, and everybody else out', async () => {
    const query = { permission: accessRequestDecidePermission };
    expect(
      await policyFor({ roles: ['service-team'] }).handle(query, user),
    ).toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'projects',
      resourceType: 'access-request',
      conditions: {
        not: {
          resourceType: 'access-request',
          rule: 'IS_REQUESTER',
          params: { userRef: dalia },
        },
      },
    });
    expect(
      await policyFor({ roles: ['governance', 'rssi', 'socle'] }).handle(
        query,
        user,
      ),
    ).toEqual({ result: AuthorizeResult.DENY });
  });

  it('leaves the members of a project to its administrators, the platform included', async () => {
    expect(
      await policyFor({ roles: ['service-team'] }).handle(
        { permission: projectManageMembersPermission },
        user,
      ),
    ).toMatchObject({
      result: AuthorizeResult.CONDITIONAL,
      conditions: {
        rule: 'HAS_PROJECT_ROLE',
        params: { userRef: dalia, roles: ['admin'] },
      },
    });
  });

  describe('in the catalog', () => {
    const environmentOf = (owner: string): Entity => ({
      apiVersion: portalApiVersion,
      kind: 'Environment',
      metadata: { name: 'dev' },
      relations: [{ type: 'ownedBy', targetRef: owner }],
    });
    const template = (type: string): Entity => ({
      apiVersion: 'scaffolder.backstage.io/v1beta3',
      kind: 'Template',
      metadata: { name: 'template' },
      spec: { type },
    });
    const ours = environmentOf('group:default/project-vigie');
    const theirs = environmentOf('group:default/project-autre');
    const wizard = template('demande');
    const internal = template(internalTemplateType);
    const system: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: { name: 'system' },
    };
    const restrictedOf = (owner: string): Entity => ({
      ...system,
      metadata: {
        name: 'restricted',
        labels: { [visibilityLabel]: restrictedVisibility },
      },
      relations: [{ type: 'ownedBy', targetRef: owner }],
    });
    const ourSecret = restrictedOf('group:default/project-vigie');
    const theirSecret = restrictedOf('group:default/project-autre');
    const flow: Entity = {
      apiVersion: portalApiVersion,
      kind: 'Flow',
      metadata: { name: 'flow' },
      spec: { source: 'a', target: 'b', nature: 'data' },
    };
    const everything = {
      ours,
      theirs,
      wizard,
      internal,
      system,
      ourSecret,
      theirSecret,
      flow,
    };

    /** All but what the platform keeps to itself. */
    const portfolio = Object.keys(everything).filter(
      name => name !== 'internal',
    );

    const satisfies = createConditionAuthorizer<Entity>({
      getRuleByName: name => {
        const rule = Object.values(catalogRules).find(one => one.name === name);
        if (!rule) throw new Error(`The catalog has no rule ${name}`);
        return rule;
      },
    });

    function visibleIn(decision: PolicyDecision): string[] {
      return Object.entries(everything)
        .filter(([, entity]) => satisfies(decision, entity))
        .map(([name]) => name);
    }

    it.each<[string, Parameters<typeof policyFor>[0], string[]]>([
      ['nobody in particular', {}, ['wizard', 'system']],
      [
        'a member since the sign-in',
        { claims: ['group:default/project-vigie'] },
        ['ours', 'wizard', 'system', 'ourSecret'],
      ],
      [
        'a member since a moment',
        { groups: ['group:default/project-vigie'] },
        ['ours', 'wizard', 'system', 'ourSecret'],
      ],
      ['the governance', { roles: ['governance'] }, portfolio],
      ['the RSSI', { roles: ['rssi'] }, portfolio],
      [
        'the Service Team',
        { roles: ['service-team'] },
        Object.keys(everything),
      ],
      [
        'those who operate',
        { roles: ['exploitation'] },
        Object.keys(everything),
      ],
      ['the socle', { roles: ['socle'] }, Object.keys(everything)],
      [
        'a group of the catalog with the name of a role',
        { groups: ['role:default/service-team', 'group:default/service-team'] },
        ['wizard', 'system'],
      ],
    ])('shows to %s what is theirs to see', async (_, options, visible) => {
      const decision = await policyFor(options).handle(
        { permission: catalogEntityReadPermission },
        user,
      );
      expect(visibleIn(decision)).toEqual(visible);
    });

    it('goes on with the groups of the sign-in when the catalog does not answer', async () => {
      const catalog = catalogServiceMock.mock({
        getEntityByRef: async () => {
          throw new Error('The catalog is starting');
        },
      });
      const decision = await policyFor({
        catalog,
        claims: ['group:default/project-vigie'],
      }).handle({ permission: catalogEntityReadPermission }, user);
      expect(visibleIn(decision)).toEqual([
        'ours',
        'wizard',
        'system',
        'ourSecret',
      ]);
    });
  });
});
