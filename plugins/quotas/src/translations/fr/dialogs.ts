/** French messages of the forms about quotas. */
export const frenchDialogMessages = {
  'form.wanted': 'Quota souhaité',
  'form.granted': 'Quota accordé',
  'form.unlimited': 'Sans limite, jusqu’à un dernier jour',
  'form.unlimitedHint':
    'Une décision explicite et temporaire : après ce jour, les quantités ci-dessus s’appliquent à nouveau. Les clusters gardent leurs limites.',
  'form.until': 'Dernier jour sans limite',
  'form.untilMissing': 'Indiquez le dernier jour sans limite.',
  'form.untilPast': 'Le dernier jour sans limite doit être à venir.',
  'form.untilFar':
    'Le dernier jour sans limite est à {{days}} jours au plus ; la décision pourra alors être reprise.',
  'form.amount':
    '{{name}} : écrivez un nombre, 0 ou plus, à trois décimales au plus.',
  'form.unchanged':
    'Ce sont les valeurs actuelles du quota : changez-en au moins une.',
  'form.reason': 'Motif',
  'form.reasonMissing': 'Indiquez le motif.',
  'ask.title': 'Demander un autre quota – {{class}}',
  'ask.now': 'Quota actuel',
  'ask.reasonHint':
    'Ce qui change pour le projet, et jusqu’à quand. Les personnes qui décident le lisent.',
  'ask.next':
    'La Service Team ou le socle décide et vous prévient. Rien ne change d’ici là.',
  'ask.send': 'Envoyer la demande',
  'decide.title': 'Décider : {{project}}, {{class}}',
  'decide.choice': 'Décision',
  'decide.grant': 'Accorder, telle quelle ou avec d’autres valeurs',
  'decide.refuse': 'Refuser',
  'decide.reasonHint': 'Le projet le lit.',
  'decide.result': 'Le quota une fois accordé',
  'decide.send': 'Enregistrer la décision',
};
