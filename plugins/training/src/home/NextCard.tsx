import { useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  HomeCard,
  LoadProblem,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { trainingApiRef } from '../api/trainingApiRef';
import { useTrainingLinks } from '../components/library/useTrainingLinks';
import { WithLibrary } from '../components/library/WithLibrary';
import { NextLine } from '../components/parts/NextLine';
import { useTrainingTranslation } from '../useTrainingTranslation';

/** What the person could learn or do next, and why. */
export function NextCard() {
  const t = useTrainingTranslation();
  const links = useTrainingLinks();
  return (
    <HomeCard
      title={t('home.title')}
      link={{ label: t('home.all'), href: links.root }}
    >
      <WithLibrary>
        <OwnNext />
      </WithLibrary>
    </HomeCard>
  );
}

function OwnNext() {
  const t = useTrainingTranslation();
  const trainingApi = useApi(trainingApiRef);
  const load = useLoad(() => trainingApi.getOwn(), [trainingApi]);
  if (!load.value) return <LoadProblem load={load} />;
  const { next, proofsToDecide } = load.value;
  return (
    <>
      {next ? (
        <NextLine next={next} />
      ) : (
        <Text as="p">{t('home.nothing')}</Text>
      )}
      {proofsToDecide > 0 && (
        <Text as="p">
          {t('home.proofs', {
            count: proofsToDecide,
            number: String(proofsToDecide),
          })}
        </Text>
      )}
    </>
  );
}
