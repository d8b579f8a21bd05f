import type { englishMessages } from './en';

/** French messages of mirrors, every one of them. */
const messages: Record<keyof typeof englishMessages, string> = {
  title: 'Miroir du dépôt',
  'none.title': 'Pas de miroir',
  'none.text':
    'Ce dépôt n’a pas de source externe, ou son miroir ne vous est pas visible.',
  'state.credentials-needed': 'Identifiants attendus',
  'state.waiting': 'Première copie à venir',
  'state.syncing': 'Copie en cours',
  'state.in-sync': 'À jour',
  'state.divergent': 'À jour, sauf certaines références',
  'state.failed': 'En échec',
  'state.paused': 'Suspendu',
  'facts.source': 'Source',
  'facts.target': 'Copie',
  'facts.lastSync': 'Dernière copie réussie',
  'facts.nextSync': 'Prochaine copie',
  'facts.interval': 'Intervalle',
  'facts.refs': 'Branches et étiquettes copiées',
  'facts.never': 'jamais',
  'facts.none': 'aucune',
  'facts.soon': 'dans un instant',
  'facts.allRefs': 'toutes',
  'facts.refsOf': 'Branches : {{branches}}. Étiquettes : {{tags}}.',
  'action.sync': 'Synchroniser',
  'action.open': 'Détails du miroir',
  'action.credentials': 'Donner les identifiants',
  'action.replaceCredentials': 'Remplacer les identifiants',
  'action.pause': 'Suspendre',
  'action.resume': 'Reprendre',
  'action.failed': 'L’action n’a pas abouti',
  'live.syncing': 'Copie en cours : {{step}}',
  'live.syncingStart': 'Copie en cours…',
  'live.succeeded_one': 'Copie faite : {{count}} référence changée.',
  'live.succeeded_other': 'Copie faite : {{count}} références changées.',
  'live.failed': 'La copie a échoué.',
  'credentials.title': 'Des identifiants sont attendus',
  'credentials.text':
    'La source est privée. Un administrateur du projet doit donner un jeton qui permet de la lire ; il est gardé chiffré.',
  'divergence.title_one': '{{count}} référence a été laissée telle quelle',
  'divergence.title_other':
    '{{count}} références ont été laissées telles quelles',
  'divergence.text':
    'La copie contient un travail que la source n’a pas. Rien n’a été écrasé. Portez ce travail dans la source : le miroir reprend alors de lui-même.',
  'failure.title': 'La dernière copie a échoué',
  'failure.source-authentication':
    '{{system}} refuse les identifiants du miroir, ou en demande. Un administrateur du projet doit donner un jeton qui permet de lire le dépôt.',
  'failure.source-not-found':
    '{{system}} n’a pas de dépôt Git à cette adresse, ou le cache. Vérifiez l’adresse et les droits du jeton.',
  'failure.source-redirected':
    '{{system}} répond par une redirection, que les miroirs ne suivent pas. Donnez l’adresse finale.',
  'failure.source-unreachable':
    '{{system}} ne répond pas. Le miroir réessaie de lui-même.',
  'failure.source-refused':
    '{{system}} envoie un dépôt que Git refuse. Faites-le réparer à la source.',
  'failure.source-empty':
    '{{system}} n’a plus de branche. Rien n’a été retiré de la copie. Vérifiez la source.',
  'failure.target-authentication':
    '{{system}} refuse les identifiants du portail. La plateforme doit renouveler son jeton.',
  'failure.target-not-found':
    '{{system}} n’a pas de dépôt pour ce miroir. Relancez le service GitLab sur la page du projet.',
  'failure.target-unreachable':
    '{{system}} ne répond pas. Le miroir réessaie de lui-même.',
  'failure.target-refused':
    '{{system}} refuse certaines références. Vérifiez ses branches et étiquettes protégées.',
  'failure.timeout':
    'La copie de {{system}} a duré trop longtemps et a été arrêtée. Le miroir réessaie de lui-même.',
  'failure.too-large':
    '{{system}} a plus de références qu’un miroir ne peut en contenir.',
  'failure.internal': 'Le portail n’a pas pu copier {{system}}.',
  'failure.detail': 'Réponse reçue : {{detail}}',
  'syncs.title': 'Dernières copies',
  'syncs.empty': 'Rien n’a encore été copié.',
  'syncs.began': 'Début',
  'syncs.state': 'État',
  'syncs.trigger': 'Origine',
  'syncs.duration': 'Durée',
  'syncs.changes': 'Références changées',
  'syncs.log': 'Journal',
  'syncs.logOf': 'Journal de la copie du {{date}}',
  'syncs.more': '{{shown}} affichées sur {{total}} copies en mémoire.',
  'syncState.running': 'En cours',
  'syncState.succeeded': 'Faite',
  'syncState.failed': 'En échec',
  'trigger.enrolment': 'Création du projet',
  'trigger.schedule': 'Planification',
  'trigger.person': 'Demande de {{actor}}',
  'trigger.someone': 'Demande manuelle',
  'log.started': 'Copie de {{source}} vers {{target}}',
  'log.resumed': 'Reprise après un arrêt (essai {{attempt}})',
  'log.source-read': 'La source a {{branches}} branches et {{tags}} étiquettes',
  'log.source-fetched': 'Nouveaux commits récupérés de la source',
  'log.source-unchanged': 'Rien de nouveau à la source',
  'log.target-read': 'La copie a {{branches}} branches et {{tags}} étiquettes',
  'log.pushed': 'Références poussées ({{total}}) : {{names}}',
  'log.removed':
    'Références retirées, comme à la source ({{total}}) : {{names}}',
  'log.nothing-to-push': 'La copie est déjà à jour',
  'log.divergent':
    'Références laissées telles quelles, car la copie contient un autre travail ({{total}}) : {{names}}',
  'log.refused': 'Refusé par la forge secondaire : {{names}} ({{reason}})',
  'log.succeeded': 'Terminé ; références changées : {{total}}',
  'log.failed': 'Échec : {{reason}}',
  'refs.title': 'Branches et étiquettes',
  'refs.empty': 'Aucune branche ni étiquette n’a encore été copiée.',
  'refs.kind': 'Genre',
  'refs.name': 'Nom',
  'refs.commit': 'Commit',
  'refs.state': 'État',
  'refs.target': 'Dans la copie',
  'refKind.branch': 'Branche',
  'refKind.tag': 'Étiquette',
  'refState.in-sync': 'À jour',
  'refState.refused': 'Refusée par la forge',
  'refState.changed-at-target': 'Laissée : changée dans la copie',
  'refState.rewritten-at-source': 'Laissée : réécrite à la source',
  'refState.removed-at-source':
    'Laissée : retirée à la source, changée dans la copie',
  'settings.interval': 'Intervalle entre deux copies',
  'settings.seconds': 'toutes les {{duration}}',
  'settings.saved': 'Enregistré.',
};

export default messages;
