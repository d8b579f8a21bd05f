/** Pages that the law asks for. They are readable without signing in. */
export const legalPaths = {
  accessibility: '/accessibilite',
  legal: '/mentions-legales',
  privacy: '/donnees-personnelles',
  sitemap: '/plan-du-site',
} as const;
