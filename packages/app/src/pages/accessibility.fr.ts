import type { LegalDocument } from './LegalDocument';

/** Déclaration d’accessibilité, au modèle du RGAA 4.1 (arrêté du 20 septembre 2019). */
export const accessibilityFr: LegalDocument = {
  title: 'Déclaration d’accessibilité',
  updated: '2026-11-22',
  introduction: [
    'Le ministère de l’Intérieur s’engage à rendre son service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.',
    'Cette déclaration d’accessibilité s’applique au portail Cloud π Native.',
  ],
  sections: [
    {
      heading: 'État de conformité',
      paragraphs: [
        'Le portail Cloud π Native est partiellement conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1, en raison des non-conformités énumérées ci-dessous.',
      ],
    },
    {
      heading: 'Résultats des tests',
      paragraphs: [
        'Aucun audit de conformité par un tiers n’a encore été mené. À chaque version, les pages du portail sont vérifiées par l’outil axe-core, sans règle désactivée, dans les deux langues et les deux thèmes, et parcourues au clavier.',
      ],
    },
    {
      heading: 'Contenus non accessibles',
      paragraphs: [
        'Les contenus suivants ne sont pas encore pleinement accessibles. Ils viennent de composants partagés avec la communauté Backstage, à qui les défauts sont signalés :',
      ],
      items: [
        'le graphe des relations entre entités n’a pas d’équivalent textuel complet dans la page ; les mêmes relations se lisent dans les listes de la fiche de chaque entité ;',
        'certains tableaux des pages du catalogue n’annoncent pas le changement de tri ;',
        'certaines descriptions d’API produites par des tiers peuvent manquer d’alternatives.',
      ],
      after: [
        'Dérogation pour charge disproportionnée : aucune. Contenus non soumis à l’obligation d’accessibilité : les documentations et descriptions publiées par les équipes des applications relèvent de ces équipes.',
      ],
    },
    {
      heading: 'Établissement de cette déclaration',
      paragraphs: [
        'Cette déclaration a été établie le 22 novembre 2026. Elle est revue à chaque version du portail.',
      ],
      items: [
        'Technologies utilisées : HTML5, CSS, JavaScript, SVG, WAI-ARIA.',
        'Environnement de test : Chromium, navigation au clavier, thèmes clair et sombre, largeurs de 400 et 1400 pixels.',
        'Outils : axe-core, inspecteur d’accessibilité du navigateur.',
        'Pages vérifiées : connexion, accueil, applications, fiche d’une application, démarches, documentation, API, recherche, notifications, paramètres, plan du site, mentions légales, données personnelles, accessibilité.',
      ],
    },
    {
      heading: 'Retour d’information et contact',
      paragraphs: [
        'Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter la Service Team de Cloud π Native pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.',
      ],
    },
    {
      heading: 'Voies de recours',
      paragraphs: [
        'Si vous constatez un défaut d’accessibilité vous empêchant d’accéder à un contenu ou une fonctionnalité du portail, que vous nous le signalez et que vous ne parvenez pas à obtenir une réponse de notre part, vous êtes en droit de faire parvenir vos doléances ou une demande de saisine au Défenseur des droits. Plusieurs moyens sont à votre disposition :',
      ],
      items: [
        'écrire un message au Défenseur des droits par le formulaire de son site ;',
        'contacter le délégué du Défenseur des droits dans votre région ;',
        'envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
      ],
    },
  ],
};
