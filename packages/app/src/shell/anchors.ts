/** Parts of every page that the skip links lead to. */
export const anchors = {
  content: 'contenu',
  menu: 'menu',
  menuButton: 'bouton-menu',
  search: 'recherche',
  footer: 'pied-de-page',
} as const;
