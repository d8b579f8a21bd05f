import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings';

export default createTranslationMessages({
  ref: userSettingsTranslationRef,
  full: true,
  messages: {
    'languageToggle.title': 'Langue',
    'languageToggle.description': 'Changer de langue',
    'languageToggle.select': 'Choisir la langue {{language}}',
    'themeToggle.title': 'Thème',
    'themeToggle.description': 'Changer de thème',
    'themeToggle.select': 'Choisir le thème {{theme}}',
    'themeToggle.selectAuto': 'Choisir le thème du système',
    'themeToggle.names.light': 'Clair',
    'themeToggle.names.dark': 'Sombre',
    'themeToggle.names.auto': 'Système',
    'signOutMenu.title': 'Se déconnecter',
    'signOutMenu.moreIconTitle': 'plus',
    'pinToggle.title': 'Garder le menu ouvert',
    'pinToggle.description': 'Le menu ne se replie pas',
    'pinToggle.switchTitles.unpin': 'Laisser le menu se replier',
    'pinToggle.switchTitles.pin': 'Garder le menu ouvert',
    'pinToggle.ariaLabelTitle': 'Garder le menu ouvert',
    'identityCard.title': 'Identité dans le portail',
    'identityCard.noIdentityTitle': 'Aucune identité dans le portail',
    'identityCard.userEntity': 'Fiche de la personne',
    'identityCard.ownershipEntities': 'Responsabilités et rôles',
    'defaultProviderSettings.description':
      'Donne accès aux API et identités de {{provider}}',
    'emptyProviders.title': 'Aucun autre fournisseur d’identité',
    'emptyProviders.description':
      'Le portail s’ouvre avec votre compte professionnel ; aucun autre compte n’est à relier.',
    'emptyProviders.action.title':
      'Pour en ajouter un, modifiez app-config.yaml comme ci-dessous :',
    'emptyProviders.action.readMoreButtonTitle': 'En savoir plus',
    'providerSettingsItem.title.signIn': 'Se connecter à {{title}}',
    'providerSettingsItem.title.signOut': 'Se déconnecter de {{title}}',
    'providerSettingsItem.buttonTitle.signIn': 'Se connecter',
    'providerSettingsItem.buttonTitle.signOut': 'Se déconnecter',
    'authProviders.title': 'Fournisseurs d’identité',
    'defaultSettingsPage.tabsTitle.general': 'Général',
    'defaultSettingsPage.tabsTitle.authProviders': 'Fournisseurs d’identité',
    'defaultSettingsPage.tabsTitle.featureFlags': 'Fonctions à l’essai',
    'featureFlags.title': 'Fonctions à l’essai',
    'featureFlags.description':
      'Rechargez la page après avoir changé un réglage',
    'featureFlags.emptyFlags.title': 'Aucune fonction à l’essai',
    'featureFlags.emptyFlags.description':
      'Les extensions du portail peuvent proposer des fonctions à l’essai, que chacun active s’il le souhaite.',
    'featureFlags.emptyFlags.action.title':
      'Voici comment une extension en propose une :',
    'featureFlags.emptyFlags.action.readMoreButtonTitle': 'En savoir plus',
    'featureFlags.filterTitle': 'Filtrer',
    'featureFlags.clearFilter': 'Effacer le filtre',
    'featureFlags.flagItem.title.disable': 'Désactiver',
    'featureFlags.flagItem.title.enable': 'Activer',
    'featureFlags.flagItem.subtitle.registeredInApplication':
      'Proposée par le portail',
    'featureFlags.flagItem.subtitle.registeredInPlugin':
      'Proposée par l’extension {{pluginId}}',
    'settingsLayout.title': 'Paramètres',
    sidebarTitle: 'Paramètres',
    'profileCard.title': 'Profil',
    'appearanceCard.title': 'Affichage',
  },
});
