/** Words of states, of commitments and of tables. */
export const wordMessages = {
  title: 'Quality of service',
  views: 'Views of the quality of service',
  unknownView: 'There is no such page',
  view: {
    services: 'Services',
    incidents: 'Incidents',
    maintenances: 'Maintenance',
    rapports: 'Month reports',
    sondes: 'Probes',
  },
  viewDescription: {
    services:
      'The state of the services of the offer, what is promised and what is measured. What nothing measures is said to be without data, never up.',
    incidents:
      'What interrupted or degraded a service, and what is said of it.',
    maintenances:
      'Announced interruptions: they count neither in availability nor in the DIMA.',
    rapports:
      'The measures of a month against the commitments. The files bear the same figures as the screen.',
    sondes: 'What the portal asks in order to measure the services.',
  },
  state: {
    up: 'Up',
    down: 'Down',
    'no-data': 'No data',
    maintenance: 'In maintenance',
  },
  dayState: {
    up: 'Up',
    down: 'Interruption',
    'no-data': 'No data',
    partial: 'Measured in part',
    maintenance: 'Maintenance',
    outside: 'Outside the calendar',
  },
  kind: {
    up: 'Up',
    down: 'Interruption',
    noData: 'No data',
    maintenance: 'Maintenance',
    outside: 'Outside the calendar',
  },
  impact: {
    interruption: 'Interruption',
    degradation: 'Degradation',
  },
  impactChoice: {
    interruption:
      'Interruption: the service does not give what it promises, and the time counts',
    degradation:
      'Degradation: the service still gives what it promises, and the time does not count',
  },
  maintenanceState: {
    planned: 'Planned',
    running: 'Running',
    over: 'Over',
    cancelled: 'Cancelled',
  },
  origin: {
    probe: 'Opened by a probe',
    person: 'Declared by a person',
  },
  clockState: {
    running: 'Running',
    paused: 'Paused: outside business hours',
    maintenance: 'Paused: maintenance',
    stopped: 'Stopped',
  },
  category: {
    chain: 'Service chain',
    hosting: 'Hosting',
    tool: 'Tools',
  },
  calendar: {
    always: 'Day and night, every day',
    'business-hours': 'Business hours, public holidays left out',
  },
  commitment: {
    interruption: 'DIMA of {{hours}} business hours',
    dataLoss: 'PDMA of {{hours}} h',
    availability: '{{percent}} availability',
    objective: 'Objective of {{percent}}, no published commitment',
    none: 'No published commitment',
  },
  table: {
    service: 'Service',
    state: 'State',
    commitment: 'Commitment',
    availability: 'Availability',
    up: 'Up',
    down: 'Interruption',
    maintenance: 'Maintenance',
    noData: 'No data',
    outside: 'Outside the calendar',
    budget: 'Error budget left',
    day: 'Day',
    duration: 'Duration',
    actions: 'Actions',
  },
  form: {
    required: 'Fill in: {{field}}.',
    service: 'Choose at least one service.',
  },
} as const;
