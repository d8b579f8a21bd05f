import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react';

export default createTranslationMessages({
  ref: catalogReactTranslationRef,
  full: true,
  messages: {
    'catalogFilter.title': 'Filtres',
    'catalogFilter.buttonTitle': 'Filtres',
    'entityKindPicker.title': 'Nature',
    'entityKindPicker.errorMessage': 'Les natures n’ont pas pu être lues',
    'entityLifecyclePicker.title': 'Cycle de vie',
    'entityNamespacePicker.title': 'Espace de noms',
    'entityOwnerPicker.title': 'Responsable',
    'entityProcessingStatusPicker.title': 'État du traitement',
    'entityTagPicker.title': 'Étiquettes',
    'entityPeekAheadPopover.title':
      'Ouvrez la fiche pour voir toutes les étiquettes.',
    'entityPeekAheadPopover.emailCardAction.title': 'Écrire à {{email}}',
    'entityPeekAheadPopover.emailCardAction.subTitle': 'écrire à {{email}}',
    'entityPeekAheadPopover.emailCardAction.ariaLabel': 'Courriel',
    'entityPeekAheadPopover.entityCardActionsAriaLabel': 'Afficher',
    'entityPeekAheadPopover.entityCardActionsTitle': 'Afficher la fiche',
    'entitySearchBar.placeholder': 'Rechercher',
    'entityTypePicker.title': 'Type',
    'entityTypePicker.errorMessage': 'Les types n’ont pas pu être lus',
    'entityTypePicker.optionAllTitle': 'tous',
    'favoriteEntity.addToFavorites': 'Ajouter aux favoris',
    'favoriteEntity.removeFromFavorites': 'Retirer des favoris',
    'inspectEntityDialog.title': 'Détails de la fiche',
    'inspectEntityDialog.closeButtonTitle': 'Fermer',
    'inspectEntityDialog.ancestryPage.title': 'Ascendance',
    'inspectEntityDialog.ancestryPage.description':
      'Voici les fiches dont celle-ci descend : les chaînes de fiches pour lesquelles {{processorsLink}} d’autres fiches, jusqu’à celle-ci. C’est un mécanisme tout autre que les relations.',
    'inspectEntityDialog.ancestryPage.processorsLink':
      'les traitements ont produit',
    'inspectEntityDialog.colocatedPage.title': 'Même source',
    'inspectEntityDialog.colocatedPage.description':
      'Voici les fiches qui viennent de la même source (le même fichier YAML, par exemple) ou de la même origine (la même adresse déclarée, par exemple).',
    'inspectEntityDialog.colocatedPage.alertNoLocation':
      'La fiche ne dit pas d’où elle vient.',
    'inspectEntityDialog.colocatedPage.alertNoEntity':
      'Aucune autre fiche ne vient de cet endroit.',
    'inspectEntityDialog.colocatedPage.locationHeader': 'De la même source',
    'inspectEntityDialog.colocatedPage.originHeader': 'De la même origine',
    'inspectEntityDialog.colocatedPage.entityListAriaLabel':
      'Fiches de la même source',
    'inspectEntityDialog.jsonPage.title': 'Fiche en JSON',
    'inspectEntityDialog.jsonPage.description':
      'La fiche telle que le catalogue la donne, en JSON.',
    'inspectEntityDialog.overviewPage.title': 'Vue d’ensemble',
    'inspectEntityDialog.overviewPage.relation.title': 'Relations',
    'inspectEntityDialog.overviewPage.status.title': 'État',
    'inspectEntityDialog.overviewPage.identity.title': 'Identité',
    'inspectEntityDialog.overviewPage.metadata.title': 'Métadonnées',
    'inspectEntityDialog.overviewPage.annotations': 'Annotations',
    'inspectEntityDialog.overviewPage.labels': 'Libellés',
    'inspectEntityDialog.overviewPage.tags': 'Étiquettes',
    'inspectEntityDialog.overviewPage.copyAriaLabel': 'Copier {{label}}',
    'inspectEntityDialog.overviewPage.copiedStatus': 'Copié',
    'inspectEntityDialog.overviewPage.helpLinkAriaLabel': 'En savoir plus',
    'inspectEntityDialog.yamlPage.title': 'Fiche en YAML',
    'inspectEntityDialog.yamlPage.description':
      'La fiche telle que le catalogue la donne, en YAML.',
    'inspectEntityDialog.tabNames.overview': 'Vue d’ensemble',
    'inspectEntityDialog.tabNames.ancestry': 'Ascendance',
    'inspectEntityDialog.tabNames.colocated': 'Même source',
    'inspectEntityDialog.tabNames.json': 'JSON brut',
    'inspectEntityDialog.tabNames.yaml': 'YAML brut',
    'inspectEntityDialog.tabsAriaLabel': 'Vues de la fiche',
    'unregisterEntityDialog.title':
      'Voulez-vous retirer cette fiche du catalogue ?',
    'unregisterEntityDialog.cancelButtonTitle': 'Annuler',
    'unregisterEntityDialog.deleteButtonTitle': 'Supprimer la fiche',
    'unregisterEntityDialog.deleteEntitySuccessMessage':
      'Fiche {{entityName}} supprimée',
    'unregisterEntityDialog.bootstrapState.title':
      'Cette fiche ne peut pas être retirée : elle vient de la configuration protégée du portail (source « {{location}} »). Si cela vous semble une erreur, contactez l’équipe de {{appTitle}}.',
    'unregisterEntityDialog.bootstrapState.advancedDescription':
      'Vous pouvez supprimer la fiche elle-même du catalogue. Ne le faites que si son fichier a été supprimé ou déplacé de sa source d’origine. Sinon, la fiche reviendra au prochain rafraîchissement du catalogue.',
    'unregisterEntityDialog.bootstrapState.advancedOptions': 'Options avancées',
    'unregisterEntityDialog.onlyDeleteStateTitle':
      'Cette fiche ne semble pas venir d’une source déclarée. Vous pouvez seulement la supprimer du catalogue.',
    'unregisterEntityDialog.unregisterState.title':
      'Cette action retirera les fiches suivantes :',
    'unregisterEntityDialog.unregisterState.subTitle':
      'Elles viennent de la source suivante :',
    'unregisterEntityDialog.unregisterState.description':
      'Pour revenir en arrière, déclarez de nouveau la source dans {{appTitle}}.',
    'unregisterEntityDialog.unregisterState.unregisterButtonTitle':
      'Retirer la source',
    'unregisterEntityDialog.unregisterState.advancedOptions':
      'Options avancées',
    'unregisterEntityDialog.unregisterState.advancedDescription':
      'Vous pouvez aussi supprimer la fiche elle-même du catalogue. Ne le faites que si son fichier a été supprimé ou déplacé de sa source d’origine. Sinon, la fiche reviendra au prochain rafraîchissement du catalogue.',
    'unregisterEntityDialog.errorStateTitle': 'Erreur interne : état inconnu',
    'userListPicker.defaultOrgName': 'Organisation',
    'userListPicker.personalFilter.title': 'Personnel',
    'userListPicker.personalFilter.ownedLabel': 'Les miens',
    'userListPicker.personalFilter.starredLabel': 'Favoris',
    'userListPicker.orgFilterAllLabel': 'Tous',
    'entityTableColumnTitle.name': 'Nom',
    'entityTableColumnTitle.system': 'Application',
    'entityTableColumnTitle.owner': 'Responsable',
    'entityTableColumnTitle.type': 'Type',
    'entityTableColumnTitle.lifecycle': 'Cycle de vie',
    'entityTableColumnTitle.namespace': 'Espace de noms',
    'entityTableColumnTitle.description': 'Description',
    'entityTableColumnTitle.tags': 'Étiquettes',
    'entityTableColumnTitle.targets': 'Cibles',
    'entityTableColumnTitle.title': 'Titre',
    'entityTableColumnTitle.label': 'Libellé',
    'entityTableColumnTitle.domain': 'Zone',
    'entityRelationCard.emptyHelpLinkTitle': 'Comment changer cela.',
    'missingAnnotationEmptyState.title': 'Annotation manquante',
    'missingAnnotationEmptyState.readMore': 'En savoir plus',
    'missingAnnotationEmptyState.annotationYaml':
      'Ajoutez l’annotation au YAML de la fiche ({{entityKind}}), comme dans l’exemple surligné ci-dessous :',
    'missingAnnotationEmptyState.generateDescription_one':
      'L’annotation {{annotations}} manque. Ajoutez-la à la fiche ({{entityKind}}) pour activer cet outil.',
    'missingAnnotationEmptyState.generateDescription_other':
      'Les annotations {{annotations}} manquent. Ajoutez-les à la fiche ({{entityKind}}) pour activer cet outil.',
  },
});
