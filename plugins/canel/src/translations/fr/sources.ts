/** French messages of « Sources ». */
export const frenchSourceMessages = {
  'sources.title': 'Sources',
  'sources.description':
    'D’où vient la carte : comment se sont passées les dernières lectures, et où les sources se contredisent.',
  'sources.denied': 'Vous ne pouvez pas gérer les sources',
  'sources.none': 'Aucune source n’est lue régulièrement',
  'sources.noneText':
    'L’exploitant donne l’adresse du référentiel des applications. Le catalogue, les fichiers et les fiches n’ont pas besoin de lecture.',
  'sources.readNow': 'Lire maintenant',
  'sources.running': 'Lecture en cours…',
  'sources.wrong.failed':
    'La dernière lecture a échoué ; ce qui était connu est conservé',
  'sources.wrong.refused':
    'La dernière lecture a été refusée ; ce qui était connu est conservé',
  'sources.last': 'Dernière lecture',
  'sources.at': '{{moment}} ({{ago}})',
  'sources.never': 'Jamais lue encore',
  'sources.neverText':
    'La première lecture commence peu après le démarrage du portail.',
  'sources.next': 'Prochaine lecture',
  'sources.nextUnknown': 'pas encore connue',
  'sources.limit': 'Retraits',
  'sources.limitText':
    'une lecture qui retirerait plus de {{share}} des applications est refusée',
  'sources.remarks_one': '{{count}} remarque sur la dernière lecture',
  'sources.remarks_other': '{{count}} remarques sur la dernière lecture',
  'sources.readings': 'Dernières lectures : {{source}}',
  'sources.begun': 'Début',
  'sources.outcome': 'Issue',
  'sources.duration': 'Durée',
  'sources.count.read': 'Lues',
  'sources.count.added': 'Ajoutées',
  'sources.count.changed': 'Modifiées',
  'sources.count.removed': 'Retirées',
  'sources.problem': 'Problème',
  'sources.state.running': 'En cours',
  'sources.state.succeeded': 'Réussie',
  'sources.state.failed': 'Échouée',
  'sources.state.refused': 'Refusée',
  'sources.disagreements': 'Désaccords',
  'sources.agree': 'Les sources ne se contredisent pas',
  'sources.disagreeing_one': '{{count}} application a des sources en désaccord',
  'sources.disagreeing_other':
    '{{count}} applications ont des sources en désaccord',
  'sources.disagreementsText':
    'La valeur retenue est celle de la source crue en premier ; la fiche de l’application montre les autres.',
  'sources.held': 'Valeurs retenues et contredites',
  'sources.setAside': 'Valeurs écartées',
};
