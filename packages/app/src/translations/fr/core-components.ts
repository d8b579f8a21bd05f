import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { coreComponentsTranslationRef } from '@backstage/core-components';

export default createTranslationMessages({
  ref: coreComponentsTranslationRef,
  full: true,
  messages: {
    'signIn.title': 'Se connecter',
    'signIn.loginFailed': 'La connexion n’a pas abouti',
    'signIn.customProvider.title': 'Autre compte',
    'signIn.customProvider.subtitle':
      'Saisissez votre identifiant et vos informations de connexion.\n Ce choix ne sera pas conservé.',
    'signIn.customProvider.userId': 'Identifiant',
    'signIn.customProvider.tokenInvalid':
      'Le jeton n’est pas un jeton JWT OpenID Connect valide',
    'signIn.customProvider.continue': 'Continuer',
    'signIn.customProvider.idToken': 'Jeton d’identité (facultatif)',
    'signIn.guestProvider.title': 'Invité',
    'signIn.guestProvider.subtitle':
      'Entrer en tant qu’invité.\n Votre identité ne sera pas vérifiée : certaines fonctions peuvent manquer.',
    'signIn.guestProvider.enter': 'Entrer',
    skipToContent: 'Aller au contenu',
    'copyTextButton.tooltipText': 'Texte copié dans le presse-papiers',
    'simpleStepper.reset': 'Recommencer',
    'simpleStepper.finish': 'Terminer',
    'simpleStepper.next': 'Suivant',
    'simpleStepper.skip': 'Passer',
    'simpleStepper.back': 'Précédent',
    'errorPage.subtitle': 'ERREUR {{status}} : {{statusMessage}}',
    'errorPage.title': 'Cette page n’a pas pu être affichée',
    'errorPage.goBack': 'Revenir à la page précédente',
    'errorPage.showMoreDetails': 'Afficher plus de détails',
    'errorPage.showLessDetails': 'Afficher moins de détails',
    'emptyState.missingAnnotation.title': 'Annotation manquante',
    'emptyState.missingAnnotation.actionTitle':
      'Ajoutez l’annotation au YAML de votre composant, comme dans l’exemple surligné ci-dessous :',
    'emptyState.missingAnnotation.readMore': 'En savoir plus',
    'supportConfig.default.title': 'Assistance non configurée',
    'supportConfig.default.linkTitle':
      'Ajoutez la clé de configuration « app.support »',
    'errorBoundary.title': 'Contactez {{slackChannel}} pour obtenir de l’aide.',
    'oauthRequestDialog.title': 'Connexion nécessaire',
    'oauthRequestDialog.authRedirectTitle':
      'Vous allez être redirigé vers le service d’identité.',
    'oauthRequestDialog.login': 'Se connecter',
    'oauthRequestDialog.rejectAll': 'Tout refuser',
    'oauthRequestDialog.message':
      'Connectez-vous pour permettre à {{appTitle}} d’accéder aux API et identités de {{provider}}.',
    'supportButton.title': 'Assistance',
    'supportButton.close': 'Fermer',
    'table.filter.title': 'Filtres',
    'table.filter.clearAll': 'Tout effacer',
    'table.filter.placeholder': 'Tous les résultats',
    'table.body.emptyDataSourceMessage': 'Aucune ligne à afficher',
    'table.pagination.firstTooltip': 'Première page',
    'table.pagination.labelDisplayedRows': '{from}-{to} sur {count}',
    'table.pagination.labelRowsSelect': 'lignes',
    'table.pagination.lastTooltip': 'Dernière page',
    'table.pagination.nextTooltip': 'Page suivante',
    'table.pagination.previousTooltip': 'Page précédente',
    'table.toolbar.search': 'Filtrer',
    'table.header.actions': 'Actions',
    'alertDisplay.message_one': '({{ count }} message plus récent)',
    'alertDisplay.message_other': '({{ count }} messages plus récents)',
    'autoLogout.stillTherePrompt.title': 'Déconnexion pour inactivité',
    'autoLogout.stillTherePrompt.buttonText': 'Rester connecté',
    'dependencyGraph.fullscreenTooltip': 'Passer en plein écran ou en sortir',
    'proxiedSignInPage.title':
      'Vous ne semblez pas connecté. Essayez de recharger la page.',
    'logViewer.downloadBtn.tooltip': 'Télécharger le journal',
    'logViewer.copyBtn.tooltip': 'Copier le journal dans le presse-papiers',
    'logViewer.searchField.placeholder': 'Rechercher',
  },
});
