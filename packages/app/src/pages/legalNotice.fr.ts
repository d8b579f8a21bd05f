import type { LegalDocument } from './LegalDocument';

/** Mentions légales (article 6 de la loi n° 2004-575 du 21 juin 2004). */
export const legalNoticeFr: LegalDocument = {
  title: 'Mentions légales',
  updated: '2026-11-22',
  introduction: [],
  sections: [
    {
      heading: 'Éditeur',
      paragraphs: [
        'Le portail Cloud π Native est édité par le ministère de l’Intérieur, place Beauvau, 75008 Paris.',
      ],
    },
    {
      heading: 'Directeur de la publication',
      paragraphs: [
        'Le directeur de la transformation numérique du ministère de l’Intérieur.',
      ],
    },
    {
      heading: 'Hébergement',
      paragraphs: [
        'Le portail est hébergé par le ministère de l’Intérieur, sur les infrastructures de l’offre Cloud π Native, en France.',
      ],
    },
    {
      heading: 'Objet et accès',
      paragraphs: [
        'Le portail est le point d’entrée de l’offre Cloud π Native pour les agents de l’État et leurs prestataires. L’accès demande un compte professionnel ; les actions y sont tracées.',
      ],
    },
    {
      heading: 'Propriété intellectuelle',
      paragraphs: [
        'Sauf mention contraire, les contenus sont proposés sous licence Etalab 2.0. Le code source du portail est publié sous licence Apache 2.0.',
        'La marque de l’État et la police Marianne sont réservées aux administrations de l’État.',
      ],
    },
    {
      heading: 'Liens et disponibilité',
      paragraphs: [
        'Le portail peut renvoyer vers d’autres services de l’État ou vers les dépôts des applications ; leurs contenus relèvent de leurs éditeurs. Le ministère met tout en œuvre pour assurer un accès continu au portail, sans garantie d’absence d’interruption.',
      ],
    },
  ],
};
