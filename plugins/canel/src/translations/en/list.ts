/** Messages of the list and of the views kept of it. */
export const listMessages = {
  yes: 'Yes',
  no: 'No',
  list: {
    caption: 'Applications',
    application: 'Application',
    homologationEnd: 'End of homologation',
    alerts: 'Alerts',
    dependents: 'Depend on it',
    dependencies: 'It depends on',
    empty: 'The map holds no application yet',
    emptyHint:
      'Applications come from the catalog, from the register of applications or from an imported file.',
  },
  views: {
    title: 'Views',
    none: 'No view is kept yet.',
    shared: 'shared',
    save: 'Keep this view',
    confirm: 'Keep',
    name: 'Name of the view',
    nameHint: 'The filters, the columns and the sort in force are kept.',
    nameMissing: 'Give the view a name.',
    sharedWith: 'Who sees it',
    onlyMe: 'Only me',
    remove: 'Remove',
    removeOf: 'Remove the view {{name}}',
    removeTitle: 'Remove a view',
    removeText:
      'The view “{{name}}” is removed, for those who share it too. No application changes.',
  },
} as const;
