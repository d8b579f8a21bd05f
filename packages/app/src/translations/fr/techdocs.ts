import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { techdocsTranslationRef } from '@backstage/plugin-techdocs/alpha';

export default createTranslationMessages({
  ref: techdocsTranslationRef,
  full: true,
  messages: {
    'aboutCard.viewTechdocs': 'Voir la documentation',
    'notFound.title': 'Documentation introuvable',
    'notFound.builderNote':
      'Le réglage « techdocs.builder » n’est pas « local » : le portail ne produit pas les documentations absentes. Faites-les produire et publier par la chaîne d’intégration du projet, ou mettez « techdocs.builder » à « local ».',
    'buildLogs.title': 'Détails de la production',
    'buildLogs.closeDrawer': 'Fermer le panneau',
    'buildLogs.showBuildLogs': 'Afficher le journal',
    'buildLogs.waitingForLogs': 'En attente du journal…',
    'stateIndicator.initialBuild.message':
      'Cette documentation est ouverte pour la première fois et se prépare. Les ouvertures suivantes seront bien plus rapides.',
    'stateIndicator.contentStaleRefreshing.message':
      'Une version plus récente de cette documentation se prépare.',
    'stateIndicator.contentStaleReady.message':
      'Une version plus récente de cette documentation est prête : rechargez pour la voir.',
    'stateIndicator.contentStaleReady.refreshButton': 'Recharger',
    'stateIndicator.contentStaleError.message':
      'La version plus récente de cette documentation n’a pas pu être produite.',
    'redirectNotification.redirectNow': 'Y aller maintenant',
    'search.noResults': 'Aucun résultat',
    'search.placeholder': 'Rechercher dans {{entityTitle}}',
    'readerPageHeader.owner': 'Responsable',
    'readerPageHeader.lifecycle': 'Cycle de vie',
    'readerPageHeader.source': 'Sources',
    'home.supportButton': 'Toutes les documentations de l’offre.',
    'pageWrapper.title': 'Documentation',
    'pageWrapper.subtitle': 'Les documentations de {{orgName}}',
    'table.columns.document': 'Document',
    'table.columns.owner': 'Responsable',
    'table.columns.kind': 'Nature',
    'table.columns.type': 'Type',
    'table.header.actions': 'Actions',
    'table.toolbar.searchPlaceholder': 'Filtrer',
    'table.pagination.labelRowsSelect': 'lignes',
    'table.body.emptyDataSourceMessage': 'Aucune ligne à afficher',
    'table.actions.copyDocsUrl': 'Copier le lien de la documentation',
    'table.actions.addToFavorites': 'Ajouter aux favoris',
    'table.actions.removeFromFavorites': 'Retirer des favoris',
    'table.emptyState.title': 'Aucun document à afficher',
    'table.emptyState.description':
      'Créez votre propre documentation : le guide de démarrage dit comment',
    'table.emptyState.docsButton': 'Guide',
    'table.title.all': 'Toutes',
    'error.couldNotLoad': 'Les documentations n’ont pas pu être lues.',
    'nav.title': 'Documentation',
    'entityContent.title': 'Documentation',
    'reader.settings': 'Paramètres',
  },
});
