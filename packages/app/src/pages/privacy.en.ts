import type { LegalDocument } from './LegalDocument';

/** Information given to people (articles 13 and 14 of the GDPR). */
export const privacyEn: LegalDocument = {
  title: 'Personal data',
  updated: '2026-11-22',
  introduction: [
    'The portal processes the data it needs to give the service, and nothing else. It holds no tracker, no audience measurement, and no content loaded from another site.',
  ],
  sections: [
    {
      heading: 'Controller',
      paragraphs: [
        'The French Ministry of the Interior, for a task carried out in the public interest (article 6(1)(e) of the General Data Protection Regulation).',
      ],
    },
    {
      heading: 'Data and purposes',
      items: [
        'professional identity (name, e-mail address, groups): to know you and apply your rights;',
        'project memberships and roles: to open the right accesses in the services of the platform;',
        'requests, decisions and comments: to examine access to the offer and keep proof of decisions;',
        'log of actions: security of the service and accountability;',
        'feedback on the documentation: making it better; those who write it read it without your name;',
        'preferences (language, theme, tables): your comfort.',
      ],
    },
    {
      heading: 'How long they are kept',
      items: [
        'account and memberships: as long as you are active on the offer;',
        'requests and decisions: the life of the application, then five years;',
        'feedback on the documentation: two years after its last change, or as soon as you take it back;',
        'log of actions: one year, then made anonymous or deleted.',
      ],
    },
    {
      heading: 'Recipients',
      paragraphs: [
        'The members of your projects, the Service Team, operations and the people in charge of security, each according to their role. No data leaves the administration or the European Union.',
      ],
    },
    {
      heading: 'Cookies and local storage',
      paragraphs: [
        'The portal stores only what the service you ask for needs, which requires no consent:',
      ],
      items: [
        'an encrypted session cookie, to stay signed in;',
        'the language, the theme and the state of the interface, in the browser.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You may access your data, have them corrected, restrict or object to their processing, by writing to the data protection officer of the Ministry of the Interior, place Beauvau, 75008 Paris, France. If the answer does not satisfy you, you may refer to the French data protection authority (CNIL), 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07, France.',
      ],
    },
  ],
};
