import {
  type PlatformRole,
  type ProjectRole,
  platformRoles,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import type { PermissionTableRow, Restriction } from './PermissionTableRow';
import { capabilityRows } from './rows/capabilityRows';
import { stockRows } from './rows/stockRows';

const platformRoleNames: Record<PlatformRole, string> = {
  'service-team': 'Service Team',
  exploitation: 'Exploitation',
  socle: 'Socle',
  governance: 'Gouvernance',
  rssi: 'RSSI',
};

const projectRoleNames: Record<ProjectRole, string> = {
  admin: 'Administrateur',
  devops: 'DevOps',
  developer: 'Développeur',
  readonly: 'Lecture seule',
  security: 'Sécurité',
};

const restrictionNames: Record<Restriction, string> = {
  'visible-entities':
    'oui, sauf les environnements, les flux, les adresses des fichiers lus (`Location`) et ce qui est restreint (Diffusion Restreinte, importance vitale), réservés à ceux qui en répondent ; la Gouvernance et le RSSI les voient tous. Les assistants internes ne sont visibles que de la plateforme',
  'own-tasks': 'oui, sur ce que la personne a lancé',
  'portal-actions': 'oui, pour les actions des assistants du portail',
};

const no = '—';

/** The page of the documentation that says who may do what, in Markdown. */
export function renderPermissionTable(): string {
  return `${[
    '# Rôles et permissions',
    'Tout ce qui n’est pas donné ici est refusé. Cette page est produite à partir de la table que lit le portail ; un test vérifie qu’elle dit la même chose, un autre essaie chaque adresse du portail avec chaque rôle.',
    '## Les rôles',
    '- **Toute personne connectée** : la connexion est obligatoire, il n’y a pas d’accès invité.',
    `- **Rôles de plateforme et de gouvernance** (${listOf(
      platformRoles,
      platformRoleNames,
    )}) : ils viennent des groupes du fournisseur d’identité, jamais du catalogue (clé de configuration \`portal.roles\`).`,
    `- **Rôles de projet** (${listOf(
      projectRoles,
      projectRoleNames,
    )}) : donnés par un administrateur du projet, ils valent pour ce projet seulement.`,
    '- **Responsable de l’application** : la personne, ou un groupe dont elle est membre, que le catalogue donne pour responsable de l’application.',
    '- **Demandeur** : la personne qui a déposé la demande. Elle ne décide jamais de sa propre demande, même si elle est de la Service Team.',
    '- **Services du portail** : ils agissent en leur nom propre, avec les permissions que leur laisse l’exploitant.',
    '## Les capacités du portail',
    renderRows(capabilityRows),
    '## Le catalogue, les assistants et les clusters',
    renderRows(stockRows),
  ].join('\n\n')}\n`;
}

function renderRows(rows: readonly PermissionTableRow[]): string {
  const headings = [
    'Action',
    'Permission',
    'Toute personne connectée',
    'Plateforme et gouvernance',
    'Dans le projet',
    'Responsable de l’application',
    'Demandeur',
  ];
  const cells = [
    headings,
    headings.map(() => '---'),
    ...rows.map(row => [
      row.purpose,
      `\`${row.permission.name}\``,
      authenticatedCell(row),
      listOf(row.platform, platformRoleNames),
      listOf(row.project, projectRoleNames),
      row.owner ? 'oui' : no,
      requesterCell(row),
    ]),
  ];
  return cells.map(line => `| ${line.join(' | ')} |`).join('\n');
}

function authenticatedCell({ authenticated, where }: PermissionTableRow) {
  if (authenticated) return 'oui';
  return where ? restrictionNames[where] : no;
}

function requesterCell({ requester }: PermissionTableRow) {
  if (requester === 'may') return 'oui';
  return requester === 'may-not' ? 'jamais' : no;
}

function listOf<T extends string>(
  roles: readonly T[] | undefined,
  names: Record<T, string>,
): string {
  return roles?.length ? roles.map(role => names[role]).join(', ') : no;
}
