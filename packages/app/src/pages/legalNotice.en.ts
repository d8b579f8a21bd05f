import type { LegalDocument } from './LegalDocument';

/** Legal notice (article 6 of French law no. 2004-575 of 21 June 2004). */
export const legalNoticeEn: LegalDocument = {
  title: 'Legal notice',
  updated: '2026-11-22',
  introduction: [],
  sections: [
    {
      heading: 'Publisher',
      paragraphs: [
        'The Cloud π Native portal is published by the French Ministry of the Interior, place Beauvau, 75008 Paris, France.',
      ],
    },
    {
      heading: 'Publication director',
      paragraphs: [
        'The director of digital transformation of the Ministry of the Interior.',
      ],
    },
    {
      heading: 'Hosting',
      paragraphs: [
        'The portal is hosted by the Ministry of the Interior, on the infrastructure of the Cloud π Native offer, in France.',
      ],
    },
    {
      heading: 'Purpose and access',
      paragraphs: [
        'The portal is the entry point of the Cloud π Native offer for State agents and their providers. A professional account is required; actions are recorded.',
      ],
    },
    {
      heading: 'Intellectual property',
      paragraphs: [
        'Unless stated otherwise, content is under the Etalab 2.0 licence. The source code of the portal is published under the Apache 2.0 licence.',
        'The brand of the State and the Marianne typeface are reserved for State administrations.',
      ],
    },
    {
      heading: 'Links and availability',
      paragraphs: [
        'The portal may lead to other State services or to the repositories of applications; their content is the responsibility of their publishers. The Ministry does its best to keep the portal available, without warranty against interruption.',
      ],
    },
  ],
};
