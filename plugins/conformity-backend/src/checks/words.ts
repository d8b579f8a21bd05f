import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** What to say when there is nothing of a kind to look at. */
export const noApplicationRepository: BilingualText = {
  fr: 'Aucun dépôt applicatif qui ait du contenu dans les projets de l’application',
  en: 'No application repository with content in the projects of the application',
};

export const noProject: BilingualText = {
  fr: 'Aucun projet n’est enrôlé pour cette application',
  en: 'No project is enrolled for this application',
};
