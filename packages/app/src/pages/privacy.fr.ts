import type { LegalDocument } from './LegalDocument';

/** Information des personnes (articles 13 et 14 du RGPD). */
export const privacyFr: LegalDocument = {
  title: 'Données personnelles',
  updated: '2026-11-22',
  introduction: [
    'Le portail traite les données qui lui sont nécessaires pour rendre le service, et rien d’autre. Il ne contient ni traceur, ni mesure d’audience, ni contenu chargé depuis un autre site.',
  ],
  sections: [
    {
      heading: 'Responsable du traitement',
      paragraphs: [
        'Le ministère de l’Intérieur, pour l’exécution d’une mission d’intérêt public (article 6-1-e du règlement général sur la protection des données).',
      ],
    },
    {
      heading: 'Données traitées et finalités',
      items: [
        'identité professionnelle (nom, adresse électronique, groupes) : vous reconnaître et appliquer vos droits ;',
        'appartenance aux projets et rôles : ouvrir les bons accès dans les services de la plateforme ;',
        'demandes, décisions et commentaires : instruire l’accès à l’offre et garder la preuve des décisions ;',
        'journal des actions : sécurité du service et imputabilité ;',
        'avis sur la documentation : l’améliorer ; ceux qui l’écrivent les lisent sans votre nom ;',
        'préférences (langue, thème, tableaux) : votre confort.',
      ],
    },
    {
      heading: 'Durées de conservation',
      items: [
        'compte et appartenances : le temps de votre activité sur l’offre ;',
        'demandes et décisions : la vie de l’application, puis cinq ans ;',
        'avis sur la documentation : deux ans après leur dernier changement, ou dès que vous les retirez ;',
        'journal des actions : un an, puis anonymisation ou suppression.',
      ],
    },
    {
      heading: 'Destinataires',
      paragraphs: [
        'Les membres de vos projets, la Service Team, l’exploitation et les personnes chargées de la sécurité, chacun selon son rôle. Aucune donnée ne sort de l’administration ni de l’Union européenne.',
      ],
    },
    {
      heading: 'Cookies et stockage local',
      paragraphs: [
        'Le portail dépose seulement ce qui est nécessaire au service demandé, et qui ne requiert pas de consentement :',
      ],
      items: [
        'un cookie de session, chiffré, pour rester connecté ;',
        'la langue, le thème et l’état de l’interface, dans le navigateur.',
      ],
    },
    {
      heading: 'Vos droits',
      paragraphs: [
        'Vous pouvez accéder à vos données, les faire rectifier, en limiter le traitement ou vous y opposer, en écrivant au délégué à la protection des données du ministère de l’Intérieur, place Beauvau, 75008 Paris. Si la réponse ne vous satisfait pas, vous pouvez saisir la Commission nationale de l’informatique et des libertés (CNIL), 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.',
      ],
    },
  ],
};
