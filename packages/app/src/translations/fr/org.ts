import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { orgTranslationRef } from '@backstage/plugin-org';

export default createTranslationMessages({
  ref: orgTranslationRef,
  full: true,
  messages: {
    'groupProfileCard.groupNotFound': 'Équipe introuvable',
    'groupProfileCard.editIconButtonTitle': 'Modifier les métadonnées',
    'groupProfileCard.refreshIconButtonTitle':
      'Demander le rafraîchissement de la fiche',
    'groupProfileCard.refreshIconButtonAriaLabel': 'Rafraîchir',
    'groupProfileCard.listItemTitle.entityRef': 'Référence',
    'groupProfileCard.listItemTitle.email': 'Courriel',
    'groupProfileCard.listItemTitle.parentGroup': 'Équipe parente',
    'groupProfileCard.listItemTitle.childGroups': 'Sous-équipes',
    'membersListCard.cardLabel': 'Page de {{memberName}}',
    'membersListCard.title': 'Membres de {{groupName}}',
    'membersListCard.noMembersDescription': 'Cette équipe n’a pas de membre.',
    'membersListCard.noSearchResult':
      'Aucun membre ne correspond à « {{searchTerm}} ».',
    'membersListCard.aggregateMembersToggle.label': 'Inclure les sous-équipes',
    'ownershipCard.title': 'Responsabilités',
    'ownershipCard.aggregateRelationsToggle.label':
      'Inclure les responsabilités indirectes',
    'userProfileCard.userNotFound': 'Personne introuvable',
    'userProfileCard.editIconButtonTitle': 'Modifier les métadonnées',
    'userProfileCard.listItemTitle.email': 'Courriel',
    'userProfileCard.listItemTitle.memberOf': 'Membre de',
    'userProfileCard.moreGroupButtonTitle': '… {{number}} de plus',
    'userProfileCard.allGroupDialog.title': 'Toutes les équipes de {{name}} :',
    'userProfileCard.allGroupDialog.closeButtonTitle': 'Fermer',
  },
});
