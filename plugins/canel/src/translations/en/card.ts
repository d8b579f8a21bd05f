/** Messages of the tab of an application. */
export const cardMessages = {
  card: {
    tab: 'Application card',
  },
} as const;
