import { useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  Facts,
  LoadProblem,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationCount } from '../../hooks/useApplicationCount';
import { useViewLink } from '../../hooks/useViewLink';
import { useCanelTranslation } from '../../useCanelTranslation';

const directions = ['down', 'up'] as const;

/** How many applications fall with this one, and with how many it falls. */
export function ImpactSummary(props: { name: string }) {
  const { name } = props;
  const t = useCanelTranslation();
  const countText = useApplicationCount();
  const canelApi = useApi(canelApiRef);
  const link = useViewLink();
  const impacts = useLoad(
    () =>
      Promise.all(
        directions.map(direction => canelApi.getImpact(name, { direction })),
      ),
    [canelApi, name],
  );
  if (!impacts.value) return <LoadProblem load={impacts} />;
  const { value } = impacts;
  return (
    <>
      <Facts
        facts={directions.map((direction, place) => ({
          term: t(`impact.directions.${direction}`),
          value: (
            <>
              <Link
                href={link('impact', undefined, {
                  application: name,
                  ...(direction === 'up' ? { sens: direction } : {}),
                })}
              >
                {countText(value[place].applications)}
              </Link>
              {value[place].hidden > 0 && (
                <> {t('impact.hidden', { count: value[place].hidden })}</>
              )}
            </>
          ),
        }))}
      />
      <p>
        <Link href={link('voisinage', undefined, { application: name })}>
          {t('card.neighbourhood')}
        </Link>
      </p>
    </>
  );
}
