import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { addMonths, isEnding } from '@cloud-pi-native/plugin-canel-common';
import {
  LoadProblem,
  Section,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { CalendarTable } from './CalendarTable';

interface HorizonViewProps {
  /** From today. */
  months: number;
  onShowYear(): void;
}

/** What ends within so many months: what the dashboard counts, one by one. */
export function HorizonView({ months, onShowYear }: HorizonViewProps) {
  const canelApi = useApi(canelApiRef);
  const t = usePicturesTranslation();
  const { filter } = useApplicationFilter();
  const load = useLoad(async () => {
    const from = new Date().toISOString().slice(0, 10);
    const { items } = await canelApi.listCalendar(
      { from, to: addMonths(from, months) },
      filter,
    );
    return { months, items: items.filter(isEnding) };
  }, [canelApi, months, filter]);
  const title = t('calendar.horizon', { months: String(months) });
  return (
    <Section
      title={title}
      actions={
        <Button variant="secondary" onPress={onShowYear}>
          {t('calendar.byYear')}
        </Button>
      }
    >
      {load.value?.months === months ? (
        <CalendarTable
          caption={title}
          emptyTitle={t('calendar.emptyHorizon', { months: String(months) })}
          fileName={`echeances-${months}-mois.ics`}
          entries={load.value.items}
        />
      ) : (
        <LoadProblem load={load} />
      )}
    </Section>
  );
}
