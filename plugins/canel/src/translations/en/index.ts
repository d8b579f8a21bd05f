import { cardMessages } from './card';
import { dashboardMessages } from './dashboard';
import { impactMessages } from './impact';
import { listMessages } from './list';
import { pageMessages } from './page';

/** English messages of the application map, one file for each of its parts. */
export const englishMessages = {
  ...pageMessages,
  ...listMessages,
  ...impactMessages,
  ...dashboardMessages,
  ...cardMessages,
};
