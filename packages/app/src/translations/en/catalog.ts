import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogTranslationRef } from '@backstage/plugin-catalog';

/** Words of the offer in place of those of Backstage. */
export default createTranslationMessages({
  ref: catalogTranslationRef,
  messages: {
    'indexPage.createButtonTitle': 'Start a procedure',
    'aboutCard.launchTemplate': 'Start the procedure',
    'aboutCard.viewTechdocs': 'View documentation',
    'aboutCard.systemField.label': 'Application',
    'aboutCard.systemField.value': 'No application',
    'aboutCard.domainField.label': 'Zone',
    'aboutCard.domainField.value': 'No zone',
    'entityLabels.systemLabel': 'Application',
    'entityLabels.domainLabel': 'Zone',
    'hasComponentsCard.title': 'Components',
    'hasComponentsCard.emptyMessage': 'No component in this application.',
    'hasResourcesCard.title': 'Resources',
    'hasResourcesCard.emptyMessage': 'No resource in this application.',
    'hasSystemsCard.title': 'Applications',
    'hasSystemsCard.emptyMessage': 'No application in this zone.',
    'systemDiagramCard.title': 'Diagram of the application',
    'entityNotFound.description':
      'The entity does not exist, has been removed, or is not open to your role.',
    'entityNotFound.docButtonTitle': 'Documentation',
  },
});
