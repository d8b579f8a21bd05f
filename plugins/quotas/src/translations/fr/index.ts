import { frenchDialogMessages } from './dialogs';
import { frenchPlatformMessages } from './platform';
import { frenchProjectMessages } from './project';
import { frenchWordMessages } from './words';

/** French messages of quotas, one file for each of its parts. */
export default {
  ...frenchWordMessages,
  ...frenchProjectMessages,
  ...frenchPlatformMessages,
  ...frenchDialogMessages,
};
