import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import {
  scaffolderActionConditions,
  scaffolderTaskConditions,
} from '@backstage/plugin-scaffolder-backend/alpha';
import {
  restrictedVisibility,
  visibilityLabel,
} from '@cloud-pi-native/plugin-canel-node';
import type { Person } from './Person';
import type { Restriction } from './PermissionTableRow';

/**
 * Actions of the wizards that people start. Each one asks the permission of the person again in the capability that it
 * calls. The steps of an enrolment are not among them: the portal runs them on its own behalf.
 */
export const wizardActions = [
  'cpn:request:submit',
  'cpn:project:add-repository',
  'cpn:project:add-environment',
  'cpn:mirror:set-credentials',
] as const;

/** `spec.type` of the templates that the portal runs on its own behalf. */
export const internalTemplateType = 'interne';

const notInternalTemplate = {
  not: {
    allOf: [
      catalogConditions.isEntityKind({ kinds: ['Template'] }),
      catalogConditions.hasSpec({ key: 'type', value: internalTemplateType }),
    ],
  },
} satisfies PermissionCriteria<PermissionCondition>;

/**
 * What only its owners see, beside those who look at the whole portfolio: environments, flows (they name the
 * applications at their ends), locations (so does the address of a repository), and what is labelled as restricted
 * (Diffusion Restreinte, vital importance).
 */
const ownersOnly = {
  anyOf: [
    catalogConditions.isEntityKind({
      kinds: ['Environment', 'Flow', 'Location'],
    }),
    catalogConditions.hasLabel({
      label: visibilityLabel,
      value: restrictedVisibility,
    }),
  ],
} satisfies PermissionCriteria<PermissionCondition>;

/** Governance and RSSI look at the whole portfolio; other people see of it what is open to all and what they own. */
function visibleEntities({
  platformRoles,
  ownershipRefs,
}: Person): PermissionCriteria<PermissionCondition> {
  if (platformRoles.includes('governance') || platformRoles.includes('rssi')) {
    return notInternalTemplate;
  }
  return {
    allOf: [
      notInternalTemplate,
      {
        anyOf: [
          { not: ownersOnly },
          catalogConditions.isEntityOwner({ claims: [...ownershipRefs] }),
        ],
      },
    ],
  };
}

/** Conditions of the framework: what of a kind a person who is signed in may touch. */
export const restrictions: Record<
  Restriction,
  (person: Person) => PermissionCriteria<PermissionCondition>
> = {
  'visible-entities': visibleEntities,
  'own-tasks': ({ userRef }) =>
    scaffolderTaskConditions.isTaskOwner({ createdBy: [userRef] }),
  'portal-actions': () => {
    const [first, ...rest] = wizardActions.map(actionId =>
      scaffolderActionConditions.hasActionId({ actionId }),
    );
    return { anyOf: [first, ...rest] };
  },
};
