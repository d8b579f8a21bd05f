import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { scaffolderTranslationRef } from '@backstage/plugin-scaffolder';

export default createTranslationMessages({
  ref: scaffolderTranslationRef,
  full: true,
  messages: {
    'aboutCard.launchTemplate': 'Lancer la démarche',
    'actionsPage.title': 'Actions installées',
    'actionsPage.pageTitle': 'Actions installées',
    'actionsPage.subtitle':
      'Toutes les actions que les démarches peuvent employer',
    'actionsPage.content.emptyState.title': 'Rien à afficher',
    'actionsPage.content.emptyState.description':
      'Aucune action n’est installée, ou le serveur n’a pas répondu.',
    'actionsPage.content.searchFieldPlaceholder': 'Rechercher une action',
    'actionsPage.action.input': 'Entrée',
    'actionsPage.action.output': 'Sortie',
    'actionsPage.action.examples': 'Exemples',
    'fields.entityNamePicker.title': 'Nom',
    'fields.entityNamePicker.description': 'Nom unique du composant',
    'fields.entityPicker.title': 'Fiche',
    'fields.entityPicker.description': 'Une fiche du catalogue',
    'fields.entityTagsPicker.title': 'Étiquettes',
    'fields.entityTagsPicker.description':
      'Ajoutez des étiquettes, chacune suivie de la touche Entrée. Caractères admis : [a-z0-9+#] séparés par [-], 63 au plus',
    'fields.multiEntityPicker.title': 'Fiche',
    'fields.multiEntityPicker.description': 'Une fiche du catalogue',
    'fields.myGroupsPicker.title': 'Équipe',
    'fields.myGroupsPicker.description': 'Une de vos équipes',
    'fields.ownedEntityPicker.title': 'Fiche',
    'fields.ownedEntityPicker.description':
      'Une fiche du catalogue dont vous êtes responsable',
    'fields.ownerPicker.title': 'Responsable',
    'fields.ownerPicker.description': 'Le responsable du composant',
    'fields.azureRepoPicker.organization.title': 'Organisation',
    'fields.azureRepoPicker.organization.description':
      'L’organisation à laquelle ce dépôt appartiendra',
    'fields.azureRepoPicker.project.title': 'Projet',
    'fields.azureRepoPicker.project.description':
      'Le projet auquel ce dépôt appartiendra',
    'fields.bitbucketRepoPicker.workspaces.title': 'Espaces de travail permis',
    'fields.bitbucketRepoPicker.workspaces.inputTitle': 'Espaces de travail',
    'fields.bitbucketRepoPicker.workspaces.description':
      'L’espace de travail auquel ce dépôt appartiendra',
    'fields.bitbucketRepoPicker.project.title': 'Projets permis',
    'fields.bitbucketRepoPicker.project.inputTitle': 'Projets',
    'fields.bitbucketRepoPicker.project.description':
      'Le projet auquel ce dépôt appartiendra',
    'fields.gerritRepoPicker.owner.title': 'Responsable',
    'fields.gerritRepoPicker.owner.description':
      'Le responsable du projet (facultatif)',
    'fields.gerritRepoPicker.parent.title': 'Parent',
    'fields.gerritRepoPicker.parent.description':
      'Le projet parent auquel le dépôt appartiendra',
    'fields.giteaRepoPicker.owner.title': 'Responsables disponibles',
    'fields.giteaRepoPicker.owner.inputTitle': 'Responsable',
    'fields.giteaRepoPicker.owner.description':
      'Espace Gitea auquel ce dépôt appartiendra : organisation, groupe, sous-groupe, personne ou projet.',
    'fields.githubRepoPicker.owner.title': 'Responsables disponibles',
    'fields.githubRepoPicker.owner.inputTitle': 'Responsable',
    'fields.githubRepoPicker.owner.description':
      'L’organisation, la personne ou le projet auquel ce dépôt appartiendra',
    'fields.gitlabRepoPicker.owner.title': 'Responsables disponibles',
    'fields.gitlabRepoPicker.owner.inputTitle': 'Responsable',
    'fields.gitlabRepoPicker.owner.description':
      'Espace GitLab auquel ce dépôt appartiendra : organisation, groupe, sous-groupe, personne ou projet.',
    'fields.repoUrlPicker.host.title': 'Hôte',
    'fields.repoUrlPicker.host.description':
      'L’hôte sur lequel le dépôt sera créé',
    'fields.repoUrlPicker.repository.title': 'Dépôts disponibles',
    'fields.repoUrlPicker.repository.inputTitle': 'Dépôt',
    'fields.repoUrlPicker.repository.description': 'Le nom du dépôt',
    'fields.repoOwnerPicker.title': 'Responsable',
    'fields.repoOwnerPicker.description': 'Le responsable du dépôt',
    'listTaskPage.title': 'Démarches lancées',
    'listTaskPage.pageTitle': 'Démarches lancées',
    'listTaskPage.subtitle': 'Toutes les démarches qui ont été lancées',
    'listTaskPage.content.emptyState.title': 'Rien à afficher',
    'listTaskPage.content.emptyState.description':
      'Aucune démarche n’a été lancée, ou le serveur n’a pas répondu.',
    'listTaskPage.content.tableTitle': 'Démarches',
    'listTaskPage.content.tableCell.taskID': 'Numéro',
    'listTaskPage.content.tableCell.template': 'Démarche',
    'listTaskPage.content.tableCell.created': 'Lancée',
    'listTaskPage.content.tableCell.owner': 'Par',
    'listTaskPage.content.tableCell.status': 'État',
    'ownerListPicker.title': 'Lancées par',
    'ownerListPicker.options.owned': 'Moi',
    'ownerListPicker.options.all': 'Tous',
    'ongoingTask.title': 'Démarche',
    'ongoingTask.pageTitle.hasTemplateName': 'Démarche {{templateName}}',
    'ongoingTask.pageTitle.noTemplateName': 'Démarche',
    'ongoingTask.subtitle': 'Numéro {{taskId}}',
    'ongoingTask.cancelButtonTitle': 'Annuler',
    'ongoingTask.retryButtonTitle': 'Réessayer',
    'ongoingTask.startOverButtonTitle': 'Recommencer',
    'ongoingTask.hideLogsButtonTitle': 'Masquer le journal',
    'ongoingTask.showLogsButtonTitle': 'Afficher le journal',
    'ongoingTask.contextMenu.moreOptions': 'Autres options',
    'ongoingTask.contextMenu.hideLogs': 'Masquer le journal',
    'ongoingTask.contextMenu.showLogs': 'Afficher le journal',
    'ongoingTask.contextMenu.hideButtonBar': 'Masquer les boutons',
    'ongoingTask.contextMenu.retry': 'Réessayer',
    'ongoingTask.contextMenu.showButtonBar': 'Afficher les boutons',
    'ongoingTask.contextMenu.startOver': 'Recommencer',
    'ongoingTask.contextMenu.cancel': 'Annuler',
    'templateEditorForm.stepper.emptyText':
      'Le modèle n’a pas de paramètre à montrer.',
    'renderSchema.tableCell.name': 'Nom',
    'renderSchema.tableCell.title': 'Titre',
    'renderSchema.tableCell.description': 'Description',
    'renderSchema.tableCell.type': 'Type',
    'renderSchema.tableCell.value': 'Valeur',
    'renderSchema.undefined': 'Aucun schéma',
    'templatingExtensions.title': 'Extensions des modèles',
    'templatingExtensions.pageTitle': 'Extensions des modèles',
    'templatingExtensions.subtitle':
      'Toutes les extensions que les modèles peuvent employer',
    'templatingExtensions.content.emptyState.title': 'Rien à afficher',
    'templatingExtensions.content.emptyState.description':
      'Aucune extension n’est installée, ou le serveur n’a pas répondu.',
    'templatingExtensions.content.searchFieldPlaceholder':
      'Rechercher une extension',
    'templatingExtensions.content.filters.title': 'Filtres',
    'templatingExtensions.content.filters.notAvailable':
      'Aucun filtre de modèle.',
    'templatingExtensions.content.filters.metadataAbsent': 'Filtre non décrit',
    'templatingExtensions.content.filters.schema.input': 'Entrée',
    'templatingExtensions.content.filters.schema.arguments': 'Arguments',
    'templatingExtensions.content.filters.schema.output': 'Sortie',
    'templatingExtensions.content.filters.examples': 'Exemples',
    'templatingExtensions.content.functions.title': 'Fonctions',
    'templatingExtensions.content.functions.notAvailable':
      'Aucune fonction de modèle.',
    'templatingExtensions.content.functions.metadataAbsent':
      'Fonction non décrite',
    'templatingExtensions.content.functions.schema.arguments': 'Arguments',
    'templatingExtensions.content.functions.schema.output': 'Sortie',
    'templatingExtensions.content.functions.examples': 'Exemples',
    'templatingExtensions.content.values.title': 'Valeurs',
    'templatingExtensions.content.values.notAvailable':
      'Aucune valeur de modèle.',
    'templateTypePicker.title': 'Catégories',
    'templateIntroPage.title': 'Gérer les modèles',
    'templateIntroPage.subtitle':
      'Modifier, prévisualiser et essayer les modèles, les formulaires et les champs',
    'templateFormPage.title': 'Éditeur de modèles',
    'templateFormPage.subtitle':
      'Modifier, prévisualiser et essayer les formulaires des modèles',
    'templateCustomFieldPage.title': 'Champs des formulaires',
    'templateCustomFieldPage.subtitle':
      'Modifier, prévisualiser et essayer les champs',
    'templateEditorPage.title': 'Éditeur de modèles',
    'templateEditorPage.subtitle':
      'Modifier, prévisualiser et essayer les modèles et leurs formulaires',
    'templateEditorPage.dryRunResults.title': 'Résultats de l’essai à blanc',
    'templateEditorPage.dryRunResultsList.title': 'Résultat {{resultId}}',
    'templateEditorPage.dryRunResultsList.downloadButtonTitle':
      'Télécharger en .zip',
    'templateEditorPage.dryRunResultsList.deleteButtonTitle':
      'Supprimer le résultat',
    'templateEditorPage.dryRunResultsView.tab.files': 'Fichiers',
    'templateEditorPage.dryRunResultsView.tab.log': 'Journal',
    'templateEditorPage.dryRunResultsView.tab.output': 'Sortie',
    'templateEditorPage.taskStatusStepper.skippedStepTitle': 'Passée',
    'templateEditorPage.customFieldExplorer.selectFieldLabel':
      'Choisir un champ',
    'templateEditorPage.customFieldExplorer.fieldForm.title':
      'Options du champ',
    'templateEditorPage.customFieldExplorer.fieldForm.applyButtonTitle':
      'Appliquer',
    'templateEditorPage.customFieldExplorer.fieldPreview.title':
      'Aperçu du champ',
    'templateEditorPage.customFieldExplorer.preview.title':
      'Description du modèle',
    'templateEditorPage.templateEditorBrowser.closeConfirmMessage':
      'Fermer ? Les changements non enregistrés seront perdus',
    'templateEditorPage.templateEditorBrowser.saveIconTooltip':
      'Enregistrer tous les fichiers',
    'templateEditorPage.templateEditorBrowser.reloadIconTooltip':
      'Relire le dossier',
    'templateEditorPage.templateEditorBrowser.closeIconTooltip':
      'Fermer le dossier',
    'templateEditorPage.templateEditorIntro.title':
      'Commencez par choisir une des options ci-dessous',
    'templateEditorPage.templateEditorIntro.loadLocal.title':
      'Ouvrir un dossier de modèle',
    'templateEditorPage.templateEditorIntro.loadLocal.description':
      'Ouvrir un dossier de votre poste, pour modifier et essayer votre propre modèle.',
    'templateEditorPage.templateEditorIntro.loadLocal.unsupportedTooltip':
      'Possible seulement dans certains navigateurs fondés sur Chromium, en HTTPS',
    'templateEditorPage.templateEditorIntro.createLocal.title':
      'Créer un modèle',
    'templateEditorPage.templateEditorIntro.createLocal.description':
      'Créer un dossier sur votre poste, pour modifier et essayer votre propre modèle.',
    'templateEditorPage.templateEditorIntro.createLocal.unsupportedTooltip':
      'Possible seulement dans certains navigateurs fondés sur Chromium, en HTTPS',
    'templateEditorPage.templateEditorIntro.formEditor.title':
      'Essai de formulaires',
    'templateEditorPage.templateEditorIntro.formEditor.description':
      'Voir et modifier le formulaire d’un modèle, à partir d’un exemple ou d’un modèle du catalogue.',
    'templateEditorPage.templateEditorIntro.fieldExplorer.title':
      'Champs des formulaires',
    'templateEditorPage.templateEditorIntro.fieldExplorer.description':
      'Voir et essayer les champs installés.',
    'templateEditorPage.templateEditorTextArea.saveIconTooltip':
      'Enregistrer le fichier',
    'templateEditorPage.templateEditorTextArea.refreshIconTooltip':
      'Relire le fichier',
    'templateEditorPage.templateEditorTextArea.emptyStateParagraph':
      'Choisissez une action dans le menu Fichier.',
    'templateEditorPage.templateFormPreviewer.title':
      'Ouvrir un modèle existant',
    'templateListPage.title': 'Démarches',
    'templateListPage.subtitle':
      'Les démarches de l’offre : chacune prépare tout ce qu’il faut',
    'templateListPage.pageTitle': 'Démarches',
    'templateListPage.templateGroups.defaultTitle': 'Démarches',
    'templateListPage.templateGroups.otherTitle': 'Autres démarches',
    'templateListPage.contentHeader.registerExistingButtonTitle':
      'Déclarer un composant existant',
    'templateListPage.contentHeader.supportButtonTitle':
      'Choisissez la démarche qui convient : accès à l’offre, dépôt, environnement…',
    'templateListPage.additionalLinksForEntity.viewTechDocsTitle':
      'Voir la documentation',
    'templateWizardPage.title': 'Démarche',
    'templateWizardPage.subtitle':
      'Remplissez chaque étape, relisez, puis envoyez',
    'templateWizardPage.pageTitle': 'Démarche',
    'templateWizardPage.templateWithTitle': '{{templateTitle}}',
    'templateWizardPage.pageContextMenu.editConfigurationTitle':
      'Modifier la configuration',
    'templateEditorToolbar.customFieldExplorerTooltip':
      'Champs des formulaires',
    'templateEditorToolbar.installedActionsDocumentationTooltip':
      'Documentation des actions installées',
    'templateEditorToolbar.templatingExtensionsDocumentationTooltip':
      'Documentation des extensions des modèles',
    'templateEditorToolbar.addToCatalogButton': 'Publier',
    'templateEditorToolbar.addToCatalogDialogTitle': 'Publier les changements',
    'templateEditorToolbar.addToCatalogDialogContent.stepsIntroduction':
      'Pour créer ou changer un modèle :',
    'templateEditorToolbar.addToCatalogDialogContent.stepsListItems':
      'Enregistrez les fichiers du modèle dans un dossier de votre poste\nOuvrez une demande de fusion sur un dépôt Git, nouveau ou existant\nSi le modèle existe déjà, les changements apparaîtront dans le catalogue une fois la demande fusionnée\nSi vous créez un modèle, suivez la documentation ci-dessous pour déclarer son dépôt dans le catalogue',
    'templateEditorToolbar.addToCatalogDialogActions.documentationButton':
      'Ouvrir la documentation',
    'templateEditorToolbar.addToCatalogDialogActions.documentationUrl':
      'https://backstage.io/docs/features/software-templates/adding-templates/',
    'templateEditorToolbarFileMenu.button': 'Fichier',
    'templateEditorToolbarFileMenu.options.openDirectory':
      'Ouvrir un dossier de modèle',
    'templateEditorToolbarFileMenu.options.createDirectory':
      'Créer un dossier de modèle',
    'templateEditorToolbarFileMenu.options.closeEditor': 'Fermer l’éditeur',
    'templateEditorToolbarTemplatesMenu.button': 'Modèles',
  },
});
