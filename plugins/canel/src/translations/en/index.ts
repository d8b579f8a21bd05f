import { cardMessages } from './card';
import { dashboardMessages } from './dashboard';
import { impactMessages } from './impact';
import { importMessages } from './imports';
import { listMessages } from './list';
import { pageMessages } from './page';
import { sourceMessages } from './sources';

/** English messages of the application map, one file for each of its parts. */
export const englishMessages = {
  ...pageMessages,
  ...listMessages,
  ...impactMessages,
  ...dashboardMessages,
  ...cardMessages,
  ...importMessages,
  ...sourceMessages,
};
