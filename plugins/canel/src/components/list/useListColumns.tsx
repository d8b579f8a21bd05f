import {
  alertLabels,
  type ApplicationSummary,
  applicationAttributes,
} from '@cloud-pi-native/plugin-canel-common';
import {
  type DataTableColumn,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useAttributeText } from '../../hooks/useAttributeText';
import { useFacetLabels } from '../../hooks/useFacetLabels';
import { useCanelTranslation } from '../../useCanelTranslation';
import { AlertTags } from '../parts/AlertTags';
import { ApplicationLink } from '../parts/ApplicationLink';
import { HomologationTag } from '../parts/HomologationTag';

/** Columns of the list: what follows from the map, and every attribute. Their ids are those that the server sorts by. */
export function useListColumns(): DataTableColumn<ApplicationSummary>[] {
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const attributeText = useAttributeText();
  const { facetLabel, valueLabel } = useFacetLabels();
  const nameOf = (facet: 'zone' | 'owner', ref: string | undefined) =>
    ref === undefined ? '' : valueLabel(facet, ref);
  return [
    {
      id: 'title',
      header: t('list.application'),
      value: ({ title }) => title,
      render: ({ ref, title }) => (
        <ApplicationLink entityRef={ref} title={title} />
      ),
      isRowHeader: true,
    },
    {
      id: 'zone',
      header: facetLabel('zone'),
      value: ({ zone }) => zone,
      text: ({ zone }) => nameOf('zone', zone),
    },
    {
      id: 'owner',
      header: facetLabel('owner'),
      value: ({ owner }) => owner,
      text: ({ owner }) => nameOf('owner', owner),
    },
    {
      id: 'homologation',
      header: facetLabel('homologation'),
      value: ({ homologation }) => homologation.state,
      render: ({ homologation }) => (
        <HomologationTag state={homologation.state} />
      ),
    },
    {
      id: 'homologationEnd',
      header: t('list.homologationEnd'),
      value: ({ homologation }) => homologation.lastDay,
      text: ({ homologation }) =>
        homologation.lastDay ? formats.date(homologation.lastDay) : '',
      sortable: false,
      hidden: true,
    },
    {
      id: 'alerts',
      header: t('list.alerts'),
      value: ({ alerts }) => alerts.length,
      text: ({ alerts }) => alerts.map(id => text(alertLabels[id])).join(', '),
      render: ({ alerts }) => <AlertTags alerts={alerts} />,
      sortable: false,
    },
    ...applicationAttributes.map(
      (attribute): DataTableColumn<ApplicationSummary> => ({
        id: attribute.id,
        header: text(attribute.label),
        value: ({ values }) => {
          const value = values[attribute.id];
          return typeof value === 'object' ? value.length : value;
        },
        text: ({ values }) => {
          const value = values[attribute.id];
          return value === undefined ? '' : attributeText(attribute, value);
        },
        hidden: !attribute.column,
        align: attribute.type.kind === 'number' ? 'end' : 'start',
      }),
    ),
    {
      id: 'completeness',
      header: facetLabel('completeness'),
      value: ({ completeness }) => completeness,
      text: ({ completeness }) => t(`completenessLevel.${completeness}`),
    },
    {
      id: 'dependents',
      header: t('list.dependents'),
      value: ({ dependents }) => dependents,
      align: 'end',
      sortable: false,
    },
    {
      id: 'dependencies',
      header: t('list.dependencies'),
      value: ({ dependencies }) => dependencies,
      align: 'end',
      sortable: false,
      hidden: true,
    },
  ];
}
