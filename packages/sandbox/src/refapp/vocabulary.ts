/*
 * Words from which the applications of the sandbox are named. Names describe what an application does; short names
 * are made-up syllables. None is the name of an application in service.
 */

/**
 * Business domains, with what their applications deal with. The first one has the title of a zone of the catalog; the
 * others have none that the catalog knows under another name.
 */
export const domains: Readonly<Record<string, readonly string[]>> = {
  'Sécurité intérieure': [
    'patrouilles',
    'interventions',
    'objets trouvés',
    'procédures',
    'mains courantes',
    'équipements de terrain',
    'appels d’urgence',
    'scènes d’intervention',
  ],
  'Gestion de crise': [
    'alertes',
    'moyens de secours',
    'exercices',
    'centres opérationnels',
    'évacuations',
    'bulletins de vigilance',
    'colonnes de renfort',
  ],
  'Démarches des usagers': [
    'rendez-vous',
    'demandes de titres',
    'attestations',
    'réclamations',
    'démarches en ligne',
    'associations',
    'notifications aux usagers',
  ],
  'Environnement de travail': [
    'congés',
    'formations',
    'mobilités',
    'plannings de garde',
    'frais de mission',
    'postes de travail',
    'annuaires',
  ],
  'Données de référence': [
    'adresses',
    'nomenclatures',
    'événements',
    'échanges de fichiers',
    'interfaces',
    'données de référence',
  ],
  'Sécurité routière': [
    'permis',
    'points',
    'accidents',
    'contrôles techniques',
    'radars pédagogiques',
    'stages de sensibilisation',
  ],
  'Étrangers et asile': [
    'titres de séjour',
    'hébergements',
    'recours',
    'convocations',
    'traductions',
  ],
  'Collectivités et élections': [
    'dotations',
    'listes électorales',
    'résultats',
    'conseils municipaux',
    'contrôles de légalité',
    'bureaux de vote',
  ],
  'Finances et achats': [
    'marchés',
    'budgets',
    'subventions',
    'engagements',
    'factures',
    'régies',
  ],
  'Immobilier et logistique': [
    'bâtiments',
    'véhicules',
    'stocks',
    'habillements',
    'consommations d’énergie',
    'travaux',
  ],
  'Affaires juridiques': [
    'contentieux',
    'avis juridiques',
    'textes',
    'archives',
    'habilitations',
  ],
  'Pilotage et statistique': [
    'indicateurs',
    'enquêtes',
    'tableaux de bord',
    'études',
    'séries statistiques',
  ],
  'Socle numérique': [
    'identités',
    'journaux techniques',
    'sauvegardes',
    'certificats',
    'courriels',
    'sondes de supervision',
    'réseaux',
  ],
};

export const actions = [
  'Suivi',
  'Gestion',
  'Consultation',
  'Pilotage',
  'Instruction',
  'Publication',
  'Référencement',
  'Archivage',
  'Planification',
  'Télédéclaration',
  'Cartographie',
  'Contrôle',
] as const;

/** Where or for whom: what tells apart two applications that do the same. */
export const scopes = [
  'zone Est',
  'zone Nord',
  'zone Ouest',
  'zone Sud',
  'zone Sud-Est',
  'zone Sud-Ouest',
  'outre-mer',
  'administration centrale',
  'services déconcentrés',
  'préfectures',
  'module mobile',
  'version 2',
  'portail partenaires',
  'écoles',
  'état-major',
] as const;

export const syllables = [
  'bal',
  'cor',
  'dul',
  'fen',
  'gra',
  'jor',
  'lum',
  'mar',
  'nov',
  'ost',
  'pel',
  'quar',
  'ris',
  'sol',
  'tam',
  'vel',
  'wen',
  'yor',
  'zel',
] as const;

export const divisions = [
  'Direction des libertés et des titres',
  'Direction des secours',
  'Direction des unités territoriales',
  'Direction des investigations',
  'Direction des mobilités routières',
  'Direction de l’accueil et de l’intégration',
  'Direction des collectivités',
  'Direction des ressources et des moyens',
  'Direction des affaires juridiques et des libertés',
  'Direction de l’évaluation et de la performance',
  'Direction des systèmes partagés',
  'Direction du numérique',
] as const;

export const populations = [
  'Agents des préfectures',
  'Forces de l’ordre',
  'Sapeurs-pompiers',
  'Usagers',
  'Élus',
  'Agents d’administration centrale',
  'Partenaires',
  'Entreprises',
] as const;

export const firstNames = [
  'Adèle',
  'Bastien',
  'Chloé',
  'David',
  'Élise',
  'Farid',
  'Gaëlle',
  'Hugo',
  'Inès',
  'Jules',
  'Karima',
  'Loïc',
  'Maëlle',
  'Nadir',
  'Océane',
  'Paul',
] as const;

export const lastNames = [
  'Arnoux',
  'Bellanger',
  'Castel',
  'Dufresne',
  'Estève',
  'Fontanel',
  'Guérin',
  'Hamon',
  'Imbert',
  'Jourdan',
  'Kessler',
  'Lavergne',
  'Mazurier',
  'Noiret',
  'Oudin',
  'Pascalet',
] as const;

/** Kinds of actors, with the codes that RefApp documents. */
export const actorTypes: readonly [code: string, label: string][] = [
  ['MOA', 'Maîtrise d’ouvrage'],
  ['MOE', 'Maîtrise d’œuvre'],
  ['RSSI', 'Responsable de la sécurité des systèmes d’information'],
  ['TMA', 'Tierce maintenance applicative'],
  ['REP', 'Exploitation'],
  ['HEB', 'Hébergement'],
  ['PO', 'Product owner'],
  ['Autre', 'Autre'],
];

/** Platforms as people have typed them over the years. */
export const hostingOptions: readonly [
  site: string,
  platform: string,
  provider: string,
][] = [
  ['Centre de données Nord', 'ISOCELE', 'DTNUM'],
  ['Centre de données Nord', 'Isocèle', 'DTNUM'],
  ['Centre de données Sud', 'ISOCELE', 'DTNUM'],
  ['Centre de données Nord', 'Cloud π', 'DTNUM'],
  ['Centre de données Sud', 'CLOUD PI', 'DTNUM'],
  ['Centre de données Sud', 'Cloud Pi Native', 'DTNUM'],
  ['Centre de données Nord', 'CPiN', 'DTNUM'],
  ['Nuage interministériel', 'NUBO', 'Direction interministérielle'],
  ['Prestataire qualifié', 'SecNumCloud', 'Prestataire A'],
  ['Prestataire', 'PHYSIQUE', 'Prestataire B'],
  ['Salle locale', 'VIRTUEL', 'Service local'],
  ['Salle locale', 'à préciser', 'inconnu'],
];

/** Products with the versions met and the end of their support. */
export const products: readonly {
  technology: string;
  product: string;
  versions: readonly [version: string, endOfSupport: string | null][];
}[] = [
  {
    technology: 'Base de données',
    product: 'PostgreSQL',
    versions: [
      ['12', '2024-11-21'],
      ['14', '2026-11-12'],
      ['16', '2028-11-09'],
      ['17', '2029-11-08'],
    ],
  },
  {
    technology: 'Base de données',
    product: 'Oracle Database',
    versions: [
      ['12.2', '2022-03-31'],
      ['19c', '2027-04-30'],
    ],
  },
  {
    technology: 'Langage',
    product: 'Java',
    versions: [
      ['8', '2026-11-30'],
      ['11', '2027-10-31'],
      ['17', '2029-09-30'],
      ['21', '2031-09-30'],
    ],
  },
  {
    technology: 'Langage',
    product: 'PHP',
    versions: [
      ['7.4', '2022-11-28'],
      ['8.1', '2025-12-31'],
      ['8.3', '2027-12-31'],
    ],
  },
  {
    technology: 'Plateforme',
    product: 'Node.js',
    versions: [
      ['18', '2025-04-30'],
      ['20', '2026-04-30'],
      ['22', '2027-04-30'],
    ],
  },
  {
    technology: 'Framework',
    product: 'Angular',
    versions: [
      ['12', '2022-11-12'],
      ['19', '2026-05-19'],
    ],
  },
  {
    technology: 'Système',
    product: 'Debian',
    versions: [
      ['10', '2024-06-30'],
      ['12', '2028-06-30'],
    ],
  },
  {
    technology: 'Progiciel',
    product: 'Progiciel métier',
    versions: [['R5', null]],
  },
];

/** Levels of sensitivity of data: a list that the administrators of RefApp keep. */
export const sensibilities: readonly [label: string, color: string][] = [
  ['Publique', '#18753c'],
  ['Interne', '#0063cb'],
  ['Données personnelles', '#b34000'],
  ['Données personnelles sensibles', '#ce0500'],
  ['Diffusion restreinte', '#6e445a'],
  ['À qualifier', '#666666'],
];
