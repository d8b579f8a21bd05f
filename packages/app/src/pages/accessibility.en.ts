import type { LegalDocument } from './LegalDocument';

/** Accessibility statement, on the model of RGAA 4.1. */
export const accessibilityEn: LegalDocument = {
  title: 'Accessibility statement',
  updated: '2026-11-22',
  introduction: [
    'The Ministry of the Interior is committed to making its service accessible, as required by article 47 of French law no. 2005-102 of 11 February 2005.',
    'This accessibility statement applies to the Cloud π Native portal.',
  ],
  sections: [
    {
      heading: 'Compliance status',
      paragraphs: [
        'The Cloud π Native portal is partially compliant with the French accessibility standard (RGAA), version 4.1, because of the non-compliances listed below.',
      ],
    },
    {
      heading: 'Test results',
      paragraphs: [
        'No compliance audit by a third party has been carried out yet. With every version, the pages of the portal are checked with axe-core, no rule switched off, in both languages and both themes, and walked through with the keyboard.',
      ],
    },
    {
      heading: 'Content that is not accessible',
      paragraphs: [
        'The following content is not fully accessible yet. It comes from components shared with the Backstage community, to which the defects are reported:',
      ],
      items: [
        'the graph of relations between entities has no complete text equivalent on its page; the same relations can be read in the lists of each entity’s page;',
        'some tables of the catalog pages do not announce a change of sorting;',
        'some API descriptions made by third parties may lack alternatives.',
      ],
      after: [
        'Exemption for disproportionate burden: none. Content outside the obligation: the documentation and descriptions published by application teams are those teams’ responsibility.',
      ],
    },
    {
      heading: 'How this statement was prepared',
      paragraphs: [
        'This statement was prepared on 22 November 2026. It is reviewed with every version of the portal.',
      ],
      items: [
        'Technologies used: HTML5, CSS, JavaScript, SVG, WAI-ARIA.',
        'Test environment: Chromium, keyboard navigation, light and dark themes, widths of 400 and 1400 pixels.',
        'Tools: axe-core, the browser’s accessibility inspector.',
        'Pages checked: sign-in, home, applications, page of an application, procedures, documentation, APIs, search, notifications, settings, sitemap, legal notice, personal data, accessibility.',
      ],
    },
    {
      heading: 'Feedback and contact',
      paragraphs: [
        'If you cannot reach some content or service, contact the Cloud π Native Service Team to be directed to an accessible alternative or to get the content in another form.',
      ],
    },
    {
      heading: 'Remedies',
      paragraphs: [
        'If you find an accessibility defect that keeps you from some content or feature of the portal, report it to us and receive no answer, you may send a complaint or a referral to the French Defender of Rights:',
      ],
      items: [
        'write to the Defender of Rights with the form of its website;',
        'contact the delegate of the Defender of Rights in your region;',
        'send a letter by post (free, no stamp needed): Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France.',
      ],
    },
  ],
};
