import { useParams } from 'react-router-dom';
import {
  EmptyState,
  LinkNav,
  PortalPage,
} from '@cloud-pi-native/plugin-portal-react';
import { useTrainingTranslation } from '../useTrainingTranslation';
import { CatalogueView } from './catalogue/CatalogueView';
import { OverviewView } from './figures/OverviewView';
import { TeamsView } from './figures/TeamsView';
import {
  trainingViews,
  useTrainingLinks,
  type TrainingView,
} from './library/useTrainingLinks';
import { WithLibrary } from './library/WithLibrary';
import { useOwn, WithOwn } from './library/WithOwn';
import { OwnView } from './own/OwnView';
import { ProofsView } from './proofs/ProofsView';

const views: Record<TrainingView, () => JSX.Element> = {
  'mon-parcours': OwnView,
  catalogue: CatalogueView,
  'a-valider': ProofsView,
  equipes: TeamsView,
  ensemble: OverviewView,
};

/** « Formation »: one's own way, the catalogue, and for those who lead, the proofs and the figures. */
export function TrainingPage() {
  const t = useTrainingTranslation();
  return (
    <PortalPage title={t('title')} description={t('description')}>
      <WithLibrary>
        <WithOwn>
          <ViewOfAddress />
        </WithOwn>
      </WithLibrary>
    </PortalPage>
  );
}

function ViewOfAddress() {
  const { view = 'mon-parcours' } = useParams();
  const t = useTrainingTranslation();
  const links = useTrainingLinks();
  const { actions } = useOwn().value;
  const open = trainingViews.filter(
    id =>
      (id !== 'a-valider' || actions.decide) &&
      (id !== 'ensemble' || actions.overview),
  );
  const current = open.find(id => id === view);
  const View = current && views[current];
  return (
    <>
      <LinkNav
        label={t('views')}
        current={view}
        links={open.map(id => ({
          id,
          href: links.view(id),
          label: t(`view.${id}`),
        }))}
      />
      {View ? <View /> : <EmptyState title={t('unknownView')} />}
    </>
  );
}
