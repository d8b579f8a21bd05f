/** French messages of the tab of an application. */
export const frenchCardMessages = {
  'card.tab': 'Fiche',
};
