/** French words of the skills of teams. */
export const frenchTeamMessages = {
  'teams.caption': 'Équipes',
  'teams.team': 'Équipe',
  'teams.kind': 'Nature',
  'teams.kinds.project': 'Projet',
  'teams.kinds.group': 'Groupe',
  'teams.people': 'Personnes',
  'teams.none': 'Vous n’êtes encore dans aucune équipe',
  'teams.noneHint':
    'Les équipes de vos projets et de vos groupes apparaissent ici.',
  'team.title': 'Compétences de l’équipe {{team}}',
  'team.description':
    'Où en est l’équipe par rapport à ce que l’offre attend, et ce qui la rendrait prête.',
  'team.perimeter': 'Niveaux attendus du périmètre',
  'team.export.csv': 'Télécharger la matrice (CSV)',
  'team.export.ods': 'Télécharger la matrice (ODS)',
  'team.small': 'Les chiffres de cette équipe ne sont pas affichés',
  'team.smallHint':
    'En dessous de {{minimum}} personnes, un chiffre dirait le niveau d’une personne. Les responsables de l’équipe et la Service Team les voient.',
  'readiness.ready': 'L’équipe est prête pour l’embarquement',
  'readiness.ready-with-gaps': 'L’équipe est prête, avec des écarts à combler',
  'readiness.not-ready': 'L’équipe n’est pas encore prête',
  'readiness.counts':
    'Compétences obligatoires atteintes : {{mandatory}} sur {{ofMandatory}}. Compétences conseillées atteintes : {{advised}} sur {{ofAdvised}}.',
  'readiness.noPeople': 'L’équipe ne compte encore personne.',
  'readiness.missing':
    '{{skill}} : {{reached}} au niveau attendu, il en faut {{needed}}.',
  'readiness.toValidate_one': '{{number}} de plus après validation.',
  'readiness.toValidate_other': '{{number}} de plus après validation.',
  'readiness.advisedMissing':
    'Compétences conseillées atteintes : {{reached}}, il en faut {{needed}}. Non atteintes : {{skills}}.',
  'readiness.rule':
    'Règle : {{people}} au niveau attendu de chaque compétence obligatoire, et {{share}} des conseillées.',
  'readiness.levels.declared': 'Les niveaux déclarés comptent.',
  'readiness.levels.validated': 'Seuls les niveaux validés comptent.',
  'readiness.skills.official':
    'La règle regarde les compétences de la matrice officielle.',
  'readiness.skills.all': 'La règle regarde toutes les compétences.',
  'gaps.title':
    'Ce que l’équipe a intérêt à travailler, le plus urgent d’abord',
  'gaps.none':
    'Aucun écart : chaque compétence attendue est tenue par plusieurs personnes.',
  'gaps.nobody':
    'personne n’atteint le niveau {{target}} (meilleur : {{best}})',
  'gaps.too-few': 'trop peu atteignent le niveau {{target}} ({{reached}})',
  'gaps.one-person': 'le niveau {{target}} repose sur une seule personne',
  'matrix.title': 'Personnes et compétences',
  'matrix.caption':
    'Les personnes en lignes, les compétences en colonnes, avec le niveau de chacune',
  'matrix.person': 'Personne',
  'matrix.gaps': 'Écarts',
  'matrix.skill': '{{skill}} ({{target}})',
  'matrix.cell': '{{person}}, {{skill}} : niveau {{level}}',
  'matrix.hidden_one':
    '{{number}} personne n’est pas affichée : seuls les responsables et la Service Team voient ses niveaux.',
  'matrix.hidden_other':
    '{{number}} personnes ne sont pas affichées : seuls les responsables et la Service Team voient leurs niveaux.',
  'matrix.none': 'Aucune ligne à afficher',
  'matrix.noneHint':
    'L’équipe est vide, rien n’est attendu de ce périmètre, ou vous n’encadrez pas ces personnes.',
  'mark.reached': 'niveau atteint',
  'mark.close': 'il manque un niveau',
  'mark.below': 'il manque plusieurs niveaux',
  'mark.free': 'rien d’attendu',
  'mark.waiting': 'attend une validation',
  'coverage.title': 'Couverture',
  'coverage.caption': 'Personnes au niveau attendu, compétence par compétence',
  'coverage.skill': 'Compétence',
  'coverage.obligation': 'Obligation',
  'coverage.target': 'Attendu',
  'coverage.declared': 'Déclaré',
  'coverage.validated': 'Validé',
  'coverage.best': 'Meilleur',
  'coverage.mean': 'Moyenne',
  'coverage.restsOnOne': 'Repose sur une personne',
  'coverage.ofPeople': '{{some}} sur {{people}}',
  'coverage.yes': 'Oui',
  'coverage.no': 'Non',
  'overview.title': 'Tout le monde, sans les noms',
  'overview.people_one': '{{number}} personne a évalué ses compétences.',
  'overview.people_other': '{{number}} personnes ont évalué leurs compétences.',
  'request.title': 'Compétences de l’équipe',
  'request.matrix': 'Voir la matrice de l’équipe',
  'request.people_one': '{{number}} personne citée.',
  'request.people_other': '{{number}} personnes citées.',
  'request.hidden':
    'Vous ne voyez pas les niveaux de toutes ces personnes : la Service Team, qui décide, les voit.',
  'request.restingOnOne':
    'Ces compétences reposent sur une seule personne : {{skills}}.',
};
