import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { kubernetesTranslationRef } from '@backstage/plugin-kubernetes';

export default createTranslationMessages({
  ref: kubernetesTranslationRef,
  full: true,
  messages: {
    'kubernetesContentPage.permissionAlert.title': 'Droit nécessaire',
    'kubernetesContentPage.permissionAlert.message':
      'Pour voir les objets Kubernetes, demandez à la Service Team les droits « kubernetes.clusters.read » et « kubernetes.resources.read ».',
    'kubernetesContentPage.title': 'Vos clusters',
    'kubernetesContentPage.emptyState.title': 'Aucune ressource Kubernetes',
    'kubernetesContentPage.emptyState.description':
      'Aucune ressource de {{entityName}} sur les clusters connus',
    'entityContent.title': 'Kubernetes',
  },
});
