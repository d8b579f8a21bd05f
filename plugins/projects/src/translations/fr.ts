import { frenchAuditMessages } from './audit.fr';
import { frenchProjectMessages } from './projects.fr';
import { frenchRequestMessages } from './requests.fr';

/** French messages of the pages and cards of requests and projects. */
export default {
  ...frenchRequestMessages,
  ...frenchProjectMessages,
  ...frenchAuditMessages,
};
