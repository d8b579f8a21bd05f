import { useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { PortalPage } from '@cloud-pi-native/plugin-portal-react';
import { skillsRouteRef } from '../../routes';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { WithSkills } from '../book/WithSkills';
import { PersonView } from './PersonView';

/** The skills of somebody whom the reader leads. */
export function PersonPage() {
  const { name = '' } = useParams();
  const t = useSkillsTranslation();
  const rootRoute = useRouteRef(skillsRouteRef);
  const person = useEntityPresentation(`user:default/${name}`).primaryTitle;
  return (
    <PortalPage
      title={t('person.title', { person })}
      description={t('person.description')}
      breadcrumb={rootRoute ? [{ label: t('title'), href: rootRoute() }] : []}
    >
      <WithSkills>
        <PersonView key={name} name={name} />
      </WithSkills>
    </PortalPage>
  );
}
