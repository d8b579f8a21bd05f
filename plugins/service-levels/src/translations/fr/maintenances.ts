/** French words of maintenances. */
export const frenchMaintenanceMessages = {
  'maintenances.coming': 'Maintenances à venir ou en cours',
  'maintenances.none': 'Aucune maintenance',
  'maintenances.line': '{{services}}, du {{from}} au {{to}}.',
  'maintenances.cancel': 'Retirer',
  'maintenances.cancelOf': 'Retirer la maintenance « {{title}} »',
  'maintenances.cancelTitle': 'Retirer la maintenance ?',
  'maintenances.cancelText':
    '« {{title}} » n’aura pas lieu ({{services}}). Les projets prévenus le sont de nouveau.',
  'maintenances.end': 'Terminer',
  'maintenances.endOf': 'Terminer la maintenance « {{title}} »',
  'maintenances.endTitle': 'Terminer la maintenance maintenant ?',
  'maintenances.endText':
    'À partir de maintenant, une interruption compte de nouveau ({{services}}). « {{title}} » reste au rapport.',
  'plan.open': 'Prévoir une maintenance',
  'plan.title': 'Prévoir une maintenance',
  'plan.send': 'Annoncer',
  'plan.intro':
    'Les services qui dépendent de ceux choisis sont en maintenance avec eux. Les projets concernés sont prévenus.',
  'plan.name': 'Titre',
  'plan.description': 'Ce qui est fait, et ce que l’on remarquera',
  'plan.start': 'Début',
  'plan.end': 'Fin',
  'plan.range': 'La fin est après le début, d’une semaine au plus.',
};
