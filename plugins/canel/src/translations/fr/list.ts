/** French messages of the list and of the views kept of it. */
export const frenchListMessages = {
  yes: 'Oui',
  no: 'Non',
  'list.caption': 'Applications',
  'list.application': 'Application',
  'list.homologationEnd': 'Fin d’homologation',
  'list.alerts': 'Alertes',
  'list.dependents': 'En dépendent',
  'list.dependencies': 'Elle dépend de',
  'list.empty': 'La carte ne contient encore aucune application',
  'list.emptyHint':
    'Les applications viennent du catalogue, du référentiel des applications ou d’un fichier importé.',
  'views.title': 'Vues',
  'views.none': 'Aucune vue n’est encore enregistrée.',
  'views.shared': 'partagée',
  'views.save': 'Enregistrer cette vue',
  'views.confirm': 'Enregistrer',
  'views.name': 'Nom de la vue',
  'views.nameHint':
    'Les filtres, les colonnes et le tri en vigueur sont conservés.',
  'views.nameMissing': 'Donnez un nom à la vue.',
  'views.sharedWith': 'Qui la voit',
  'views.onlyMe': 'Moi seulement',
  'views.remove': 'Supprimer',
  'views.removeOf': 'Supprimer la vue {{name}}',
  'views.removeTitle': 'Supprimer une vue',
  'views.removeText':
    'La vue « {{name}} » est supprimée, aussi pour ceux qui la partagent. Aucune application ne change.',
};
