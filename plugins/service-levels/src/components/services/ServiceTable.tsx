import { useMemo } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { ServiceOverview } from '@cloud-pi-native/plugin-service-levels-common';
import {
  DataTable,
  useFormats,
  useText,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceRouteRef } from '../../routes';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { commitmentWords } from '../parts/commitmentWords';
import { ServiceStateTag } from '../parts/stateTags';

interface ServiceTableProps {
  /** Short name of the table in the address. */
  id: string;
  services: readonly ServiceOverview[];
}

/** The services in a table: their state, what is promised, and the current month. */
export function ServiceTable({ id, services }: ServiceTableProps) {
  const t = useServiceLevelsTranslation();
  const text = useText();
  const formats = useFormats();
  const figures = useFigures();
  const serviceRoute = useRouteRef(serviceRouteRef);
  const columns = useMemo<DataTableColumn<ServiceOverview>[]>(
    () => [
      {
        id: 'service',
        header: t('table.service'),
        value: one => text(one.service.title),
        render: one => (
          <Link href={serviceRoute?.({ name: one.service.name }) ?? ''}>
            {text(one.service.title)}
          </Link>
        ),
      },
      {
        id: 'etat',
        header: t('table.state'),
        value: one => t(`state.${one.state}`),
        render: one => <ServiceStateTag state={one.state} />,
        filter: true,
      },
      {
        id: 'engagement',
        header: t('table.commitment'),
        value: one => commitmentWords(one.service, t, formats).join(' · '),
      },
      {
        id: 'disponibilite',
        header: t('table.availability'),
        value: one => one.measure.availability,
        text: one =>
          one.measure.availability === undefined
            ? t('measure.none')
            : figures.availability(one.measure.availability),
        align: 'end',
      },
      {
        id: 'interruption',
        header: t('table.down'),
        value: one => one.measure.seconds.down,
        text: one => figures.time(one.measure.seconds.down),
        align: 'end',
      },
      {
        id: 'budget',
        header: t('table.budget'),
        value: one => one.measure.budget?.leftSeconds,
        text: one => figures.budget(one.measure.budget) ?? t('measure.none'),
        align: 'end',
      },
      {
        id: 'sansmesure',
        header: t('table.noData'),
        value: one => one.measure.seconds.noData,
        text: one => figures.time(one.measure.seconds.noData),
        align: 'end',
      },
    ],
    [t, text, formats, figures, serviceRoute],
  );
  return (
    <DataTable
      id={id}
      caption={t('services.table')}
      columns={columns}
      rows={services}
      rowKey={one => one.service.name}
    />
  );
}
