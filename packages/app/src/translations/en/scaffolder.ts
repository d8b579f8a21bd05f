import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { scaffolderTranslationRef } from '@backstage/plugin-scaffolder';

/** Words of the offer in place of those of Backstage. */
export default createTranslationMessages({
  ref: scaffolderTranslationRef,
  messages: {
    'templateListPage.title': 'Procedures',
    'templateListPage.pageTitle': 'Procedures',
    'templateListPage.subtitle':
      'The procedures of the offer: each one prepares all that is needed',
    'templateListPage.templateGroups.defaultTitle': 'Procedures',
    'templateListPage.templateGroups.otherTitle': 'Other procedures',
    'templateWizardPage.title': 'Procedure',
    'templateWizardPage.pageTitle': 'Procedure',
    'templateWizardPage.subtitle': 'Fill in each step, read again, then send',
    'templateWizardPage.templateWithTitle': '{{templateTitle}}',
    'listTaskPage.title': 'Procedures started',
    'listTaskPage.pageTitle': 'Procedures started',
    'listTaskPage.subtitle': 'All the procedures that have been started',
    'listTaskPage.content.tableTitle': 'Procedures',
    'listTaskPage.content.tableCell.template': 'Procedure',
    'ongoingTask.title': 'Procedure',
    'ongoingTask.pageTitle.hasTemplateName': 'Procedure {{templateName}}',
    'ongoingTask.pageTitle.noTemplateName': 'Procedure',
  },
});
