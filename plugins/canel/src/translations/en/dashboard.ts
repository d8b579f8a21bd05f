/** Messages of the dashboard and of the card of the home page. */
export const dashboardMessages = {
  dashboard: {
    portfolio: 'Portfolio',
    applications_one: 'application',
    applications_other: 'applications',
    notOwned: 'that nobody answers for',
    alerts: 'Alerts',
    noAlert: 'No alert',
    expiring: 'What ends soon',
    within: 'within {{months}} months',
    next: 'Next in time',
    changes: 'What changed',
    noChange: 'Nothing changed lately',
    change: {
      added: 'Application added',
      removed: 'Application removed',
      changed: 'Application changed',
    },
    what: 'What',
    before: 'Before',
    after: 'After',
    author: 'Author',
    at: 'When',
  },
  home: {
    title: 'Map of the applications',
    all: 'Open the dashboard',
    alerts_one: '{{count}} alert to look at',
    alerts_other: '{{count}} alerts to look at',
    none: 'No application raises an alert.',
  },
} as const;
