import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Messages of the shared screen parts. The French ones load with the language.
 *
 * @public
 */
export const portalReactTranslationRef = createTranslationRef({
  id: 'plugin.portal-react',
  messages: {
    breadcrumb: {
      label: 'You are here:',
      home: 'Home',
    },
    loading: {
      label: 'Loading…',
    },
    empty: {
      title: 'Nothing to show yet',
    },
    error: {
      title: 'This part of the page could not be loaded',
      retry: 'Try again',
      details: 'Technical details',
    },
    table: {
      search: 'Search in the table',
      searchIn: 'Search in the table: {{caption}}',
      filterBy: 'Filter by {{column}}',
      filterAll: 'All',
      columns: 'Columns',
      columnsLabel: 'Columns shown',
      reset: 'Clear filters',
      export: 'Export (CSV)',
      exportOf: 'Export the rows shown of the table {{caption}} as CSV',
      sortBy: 'Sort by {{column}}',
      sortedAscending: 'ascending order',
      sortedDescending: 'descending order',
      rows_one: '{{number}} row',
      rows_other: '{{number}} rows',
      noRows: 'No row matches these filters',
      noRowsHint: 'Clear or change the filters to see other rows.',
      page: 'Page {{page}} of {{pages}}',
      previous: 'Previous page',
      next: 'Next page',
      pagination: 'Pages of the table: {{caption}}',
      scroll: 'Table: {{caption}}',
      yes: 'Yes',
      no: 'No',
    },
    dialog: {
      close: 'Close',
      cancel: 'Cancel',
      confirm: 'Confirm',
      typeWord: 'To confirm, type « {{word}} »',
      wrongWord: 'Type exactly « {{word}} ».',
      pending: 'Under way…',
      failed: 'The action did not succeed: {{message}}',
    },
    form: {
      send: 'Record',
    },
    download: {
      running: 'Writing the file…',
      done: 'File {{name}} downloaded.',
    },
    gauge: {
      text: '{{value}} of {{max}}',
      textWithUnit: '{{value}} {{unit}} of {{max}} {{unit}}',
      over: 'Exceeded',
    },
    resource: {
      label: 'Resource',
      withUnit: '{{name}} ({{unit}})',
      cpu: 'CPU',
      memory: 'Memory',
      gpu: 'GPU',
      storage: 'Storage',
    },
    unit: {
      cpu: 'cores',
      memory: 'GiB',
      gpu: 'cards',
      storage: 'GiB',
    },
    amount: {
      cpu_one: '{{number}} core',
      cpu_other: '{{number}} cores',
      memory_one: '{{number}} GiB',
      memory_other: '{{number}} GiB',
      gpu_one: '{{number}} card',
      gpu_other: '{{number}} cards',
      storage_one: '{{number}} GiB',
      storage_other: '{{number}} GiB',
    },
    envelope: {
      contracted: 'Contracted',
      reserved: 'Reserved',
      wanted: 'Asked',
      free: 'Free',
      missing: 'Missing',
      unlimited: 'Without limit',
      lack: '{{amount}} missing',
      part: '{{word}}: {{amount}}',
      asTable: 'As a table: {{caption}}',
    },
    log: {
      label: 'Log',
      empty: 'No line yet.',
      copy: 'Copy the log',
      copied: 'Log copied',
      levelInfo: 'Information',
      levelWarning: 'Warning',
      levelError: 'Error',
    },
    state: {
      success: 'Success',
      info: 'Information',
      progress: 'In progress',
      waiting: 'Waiting',
      warning: 'Warning',
      error: 'Failure',
      neutral: 'State',
    },
    journey: {
      label: 'The five stairs of the journey',
      skills: 'Skills',
      eligibility: 'Eligibility',
      practices: 'Good practices',
      boarding: 'Boarding',
      operation: 'Operation',
      done: 'Done',
      current: 'Current stair',
      next: 'To come',
    },
    time: {
      justNow: 'just now',
      never: 'never',
    },
    home: {
      cardFailed: 'The card « {{title}} » could not be shown',
    },
  },
  translations: {
    fr: () => import('./translations/fr'),
  },
});
