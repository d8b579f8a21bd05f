/** Words of maintenances. */
export const maintenanceMessages = {
  maintenances: {
    coming: 'Maintenance to come or running',
    none: 'No maintenance',
    line: '{{services}}, from {{from}} to {{to}}.',
    cancel: 'Withdraw',
    cancelOf: 'Withdraw the maintenance “{{title}}”',
    cancelTitle: 'Withdraw the maintenance?',
    cancelText:
      '“{{title}}” will not take place ({{services}}). The projects that were told are told again.',
    end: 'End',
    endOf: 'End the maintenance “{{title}}”',
    endTitle: 'End the maintenance now?',
    endText:
      'From now on an interruption counts again ({{services}}). “{{title}}” stays in the report.',
  },
  plan: {
    open: 'Plan maintenance',
    title: 'Plan maintenance',
    send: 'Announce',
    intro:
      'The services that depend on the chosen ones are in maintenance with them. The projects concerned are told.',
    name: 'Title',
    description: 'What is done, and what people will notice',
    start: 'Start',
    end: 'End',
    range: 'The end is after the start, by a week at most.',
  },
} as const;
