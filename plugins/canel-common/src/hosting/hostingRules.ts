import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** Offers among which the portal advises, in the order of preference of the State's « Cloud au centre » doctrine. @public */
export const hostingOffers = [
  'cloud-pi-native',
  'cloud-pi',
  'nubo',
  'isocele',
  'secnumcloud',
] as const;
/** @public */
export type HostingOffer = (typeof hostingOffers)[number];

/** What the advice looks at. What is not known is absent, and is asked for. @public */
export interface HostingProfile {
  protection?: 'NP' | 'DR';
  sensitivity?: 'S1' | 'S2' | 'S3' | 'S4';
  exposure?: 'internet' | 'intranet' | 'rie';
  personalData?: 'none' | 'ordinary' | 'sensitive';
  /** All of its data are published as open data. */
  openData?: boolean;
  /** Longest interruption that is acceptable, in hours. */
  dima?: number;
  /** It runs in containers without state, as the offer asks. */
  containerised?: boolean;
}

/** `excluded`: may not go there. `discouraged`: may, against the advice. @public */
export type HostingEffect = 'excluded' | 'discouraged';

/** One reason for which an offer does not fit, as data: what it looks at, what it says, and the text it comes from. @public */
export interface HostingRule {
  id: string;
  offers: readonly HostingOffer[];
  effect: HostingEffect;
  /** What of the profile it looks at; the rule is not judged as long as one of them is not known. */
  needs: readonly (keyof HostingProfile)[];
  applies(profile: Required<HostingProfile>): boolean;
  reason: BilingualText;
  source: BilingualText;
}

const instruction901: BilingualText = {
  fr: 'Instruction interministérielle n° 901/SGDSN/ANSSI du 28 janvier 2015',
  en: 'Interministerial instruction no. 901/SGDSN/ANSSI of 28 January 2015',
};
const cloudFirst: BilingualText = {
  fr: 'Doctrine « Cloud au centre », circulaire n° 6404/SG du 31 mai 2023, règle R9',
  en: '“Cloud at the centre” doctrine, circular no. 6404/SG of 31 May 2023, rule R9',
};
const offerCommitment: BilingualText = {
  fr: 'Engagements de service de Cloud π Native (DIMA de 8 h)',
  en: 'Service commitments of Cloud π Native (DIMA of 8 h)',
};
const offerEligibility: BilingualText = {
  fr: 'Critères d’éligibilité de Cloud π Native, APP-1 et APP-2',
  en: 'Eligibility criteria of Cloud π Native, APP-1 and APP-2',
};

/** @public */
export const hostingRules: readonly HostingRule[] = [
  {
    id: 'dr-zone',
    offers: ['nubo', 'isocele', 'secnumcloud'],
    effect: 'excluded',
    needs: ['protection'],
    applies: ({ protection }) => protection === 'DR',
    reason: {
      fr: 'Une application en Diffusion Restreinte demande une zone homologuée DR ; parmi les offres connues du portail, Cloud π en a une.',
      en: 'An application in Diffusion Restreinte asks for a zone homologated for it; among the offers that the portal knows, Cloud π has one.',
    },
    source: instruction901,
  },
  {
    id: 'dr-internet',
    offers: ['cloud-pi-native', 'cloud-pi'],
    effect: 'discouraged',
    needs: ['protection', 'exposure'],
    applies: ({ protection, exposure }) =>
      protection === 'DR' && exposure === 'internet',
    reason: {
      fr: 'La zone restreinte n’est pas ouverte à Internet : l’exposition passe par une passerelle à faire étudier.',
      en: 'The restricted zone is not open to the Internet: exposure goes through a gateway that must be studied.',
    },
    source: instruction901,
  },
  {
    id: 'vital-outside-the-state',
    offers: ['secnumcloud'],
    effect: 'excluded',
    needs: ['sensitivity'],
    applies: ({ sensitivity }) => sensitivity === 'S4',
    reason: {
      fr: 'Un système d’importance vitale reste sur une infrastructure de l’État.',
      en: 'A system of vital importance stays on an infrastructure of the State.',
    },
    source: {
      fr: 'Code de la défense, articles L. 1332-6-1 et suivants',
      en: 'French defence code, articles L. 1332-6-1 and following',
    },
  },
  {
    id: 'sensitive-data-outside-the-state',
    offers: ['secnumcloud'],
    effect: 'discouraged',
    needs: ['personalData'],
    applies: ({ personalData }) => personalData === 'sensitive',
    reason: {
      fr: 'Des données d’une sensibilité particulière vont d’abord sur un nuage interne de l’État ; un nuage qualifié reste possible sur décision motivée.',
      en: 'Particularly sensitive data first go to an internal cloud of the State; a qualified cloud stays possible by a reasoned decision.',
    },
    source: cloudFirst,
  },
  {
    id: 'open-data-on-sovereign-cloud',
    offers: ['cloud-pi-native', 'cloud-pi', 'nubo', 'isocele'],
    effect: 'discouraged',
    needs: ['openData', 'protection'],
    applies: ({ openData, protection }) => openData && protection === 'NP',
    reason: {
      fr: 'Ses données sont toutes ouvertes : un nuage commercial la porte à moindre coût.',
      en: 'All of its data are open: a commercial cloud carries it at a lower cost.',
    },
    source: cloudFirst,
  },
  {
    id: 'containers',
    offers: ['cloud-pi-native'],
    effect: 'excluded',
    needs: ['containerised'],
    applies: ({ containerised }) => !containerised,
    reason: {
      fr: 'L’offre ne reçoit que des applications en conteneurs, sans état.',
      en: 'The offer only takes applications in containers, without state.',
    },
    source: offerEligibility,
  },
  {
    id: 'continuity',
    offers: ['cloud-pi-native'],
    effect: 'discouraged',
    needs: ['dima'],
    applies: ({ dima }) => dima < 8,
    reason: {
      fr: 'L’offre s’engage sur une DIMA de 8 h ; une durée plus courte demande une architecture répartie et l’accord de l’exploitation.',
      en: 'The offer commits to a DIMA of 8 h; a shorter one asks for a distributed architecture and the agreement of operations.',
    },
    source: offerCommitment,
  },
  {
    id: 'essential-on-legacy',
    offers: ['isocele'],
    effect: 'discouraged',
    needs: ['sensitivity'],
    applies: ({ sensitivity }) => sensitivity === 'S3' || sensitivity === 'S4',
    reason: {
      fr: 'Un système essentiel gagne à quitter un hébergement que la doctrine appelle à remplacer.',
      en: 'An essential system does well to leave a hosting that the doctrine calls to replace.',
    },
    source: cloudFirst,
  },
];
