import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { scaffolderReactTranslationRef } from '@backstage/plugin-scaffolder-react';

export default createTranslationMessages({
  ref: scaffolderReactTranslationRef,
  full: true,
  messages: {
    'passwordWidget.content':
      'Ce champ n’est pas sûr. Employez « ui:field: Secret » au lieu de « ui:widget: password ».',
    'scaffolderPageContextMenu.moreLabel': 'plus',
    'scaffolderPageContextMenu.createLabel': 'Démarches',
    'scaffolderPageContextMenu.editorLabel': 'Gérer les modèles',
    'scaffolderPageContextMenu.actionsLabel': 'Actions installées',
    'scaffolderPageContextMenu.tasksLabel': 'Démarches en cours',
    'scaffolderPageContextMenu.templatingExtensionsLabel':
      'Extensions des modèles',
    'stepper.backButtonText': 'Précédent',
    'stepper.createButtonText': 'Envoyer',
    'stepper.reviewButtonText': 'Relire',
    'stepper.stepIndexLabel': 'Étape {{index, number}}',
    'stepper.nextButtonText': 'Suivant',
    'templateCategoryPicker.title': 'Catégories',
    'templateCard.noDescription': 'Aucune description',
    'templateCard.chooseButtonText': 'Choisir',
    'cardHeader.detailBtnTitle': 'Voir la fiche de la démarche',
    'templateOutputs.title': 'Résultat',
    'workflow.noDescription': 'Aucune description',
  },
});
