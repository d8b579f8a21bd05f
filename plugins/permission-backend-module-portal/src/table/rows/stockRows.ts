import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogEntityValidatePermission,
  catalogIngestionManagePermission,
  catalogIngestionReadPermission,
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  kubernetesClustersReadPermission,
  kubernetesProxyPermission,
  kubernetesResourcesReadPermission,
} from '@backstage/plugin-kubernetes-common';
import {
  actionExecutePermission,
  taskCancelPermission,
  taskCreatePermission,
  taskReadPermission,
  templateDryRunPermission,
  templateManagementPermission,
  templateParameterReadPermission,
  templateStepReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import type { PermissionTableRow } from '../PermissionTableRow';

/** The permissions of the capabilities that come with Backstage. */
export const stockRows: PermissionTableRow[] = [
  {
    permission: catalogEntityReadPermission,
    purpose: 'Voir le catalogue, la documentation et la recherche',
    platform: ['service-team', 'exploitation', 'socle'],
    where: 'visible-entities',
  },
  {
    permission: catalogEntityRefreshPermission,
    purpose: 'Relire la source d’une entité du catalogue',
    platform: ['service-team', 'socle'],
  },
  {
    permission: catalogEntityCreatePermission,
    purpose: 'Inscrire une entité à la main (le catalogue change dans Git)',
  },
  {
    permission: catalogEntityDeletePermission,
    purpose: 'Retirer une entité à la main (le catalogue change dans Git)',
  },
  {
    permission: catalogEntityValidatePermission,
    purpose: 'Vérifier une entité sans l’inscrire',
    platform: ['service-team', 'socle'],
  },
  {
    permission: catalogLocationReadPermission,
    purpose: 'Voir les sources du catalogue',
    platform: ['service-team', 'socle'],
  },
  {
    permission: catalogLocationCreatePermission,
    purpose: 'Ajouter une source au catalogue (par configuration)',
  },
  {
    permission: catalogLocationDeletePermission,
    purpose: 'Retirer une source du catalogue (par configuration)',
  },
  {
    permission: catalogLocationAnalyzePermission,
    purpose: 'Analyser une source avant de l’ajouter',
  },
  {
    permission: catalogIngestionReadPermission,
    purpose: 'Voir l’état des collectes du catalogue',
    platform: ['service-team', 'socle'],
  },
  {
    permission: catalogIngestionManagePermission,
    purpose: 'Relancer une collecte du catalogue',
    platform: ['socle'],
  },
  {
    permission: taskCreatePermission,
    purpose: 'Lancer un assistant',
    authenticated: true,
  },
  {
    permission: taskReadPermission,
    purpose: 'Voir le déroulement d’un assistant',
    platform: ['service-team'],
    where: 'own-tasks',
  },
  {
    permission: taskCancelPermission,
    purpose: 'Interrompre un assistant',
    platform: ['service-team'],
    where: 'own-tasks',
  },
  {
    permission: templateParameterReadPermission,
    purpose: 'Voir les questions d’un assistant',
    authenticated: true,
  },
  {
    permission: templateStepReadPermission,
    purpose: 'Voir les étapes d’un assistant',
    authenticated: true,
  },
  {
    permission: actionExecutePermission,
    purpose: 'Exécuter une action dans un assistant',
    platform: ['service-team'],
    where: 'portal-actions',
  },
  {
    permission: templateDryRunPermission,
    purpose: 'Essayer un assistant à blanc',
    platform: ['service-team'],
  },
  {
    permission: templateManagementPermission,
    purpose: 'Modifier les assistants',
    platform: ['service-team'],
  },
  {
    permission: kubernetesClustersReadPermission,
    purpose: 'Voir la liste des clusters',
    authenticated: true,
  },
  {
    permission: kubernetesResourcesReadPermission,
    purpose:
      'Voir les ressources Kubernetes d’un environnement ou d’un composant de ses projets (voir décision 9)',
    authenticated: true,
  },
  {
    permission: kubernetesProxyPermission,
    purpose: 'Appeler un cluster à travers le portail (jamais)',
  },
];
