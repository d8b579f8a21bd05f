import {
  edgeMeanings,
  type ImpactAnswer,
  type ImpactHit,
} from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import { pathOf } from './pathOf';
import styles from './impact.module.css';

interface ImpactTableProps {
  impact: ImpactAnswer;
  depth: number;
  hits: readonly ImpactHit[];
}

/** Hits at one distance, each with the path that explains it and what it means. */
export function ImpactTable(props: ImpactTableProps) {
  const { impact, depth, hits } = props;
  const t = useCanelTranslation();
  const text = useText();
  const titleOf = ({ title }: ImpactHit) => title ?? t('hiddenApplication');
  const path = (hit: ImpactHit) => {
    const steps = pathOf(impact.hits, hit).map(titleOf);
    return steps.length === 0
      ? t('impact.direct')
      : t('impact.via', { path: steps.join(' → ') });
  };
  const columns: DataTableColumn<ImpactHit>[] = [
    {
      id: 'title',
      header: t('impact.hit'),
      value: titleOf,
      render: hit =>
        hit.ref && hit.title ? (
          <ApplicationLink entityRef={hit.ref} title={hit.title} />
        ) : (
          <em>{t('hiddenApplication')}</em>
        ),
      isRowHeader: true,
    },
    {
      id: 'kind',
      header: t('impact.kind'),
      value: ({ kind }) => t(`nodeKind.${kind}`),
    },
    {
      id: 'edge',
      header: t('impact.relation'),
      value: ({ edge }) => text(edgeMeanings[edge].label),
    },
    { id: 'path', header: t('impact.path'), value: path },
    {
      id: 'consequences',
      header: t('impact.consequences'),
      value: ({ consequences }) => consequences.map(text).join(' '),
      render: ({ consequences }) =>
        consequences.length > 0 && (
          <ul className={styles.consequences}>
            {consequences.map(one => (
              <li key={one.en}>{text(one)}</li>
            ))}
          </ul>
        ),
      sortable: false,
    },
  ];
  const places = new Map(hits.map((hit, place) => [hit, place]));
  return (
    <DataTable
      isSimple
      id={`impact${depth}`}
      caption={t('impact.caption', {
        depth: t('impact.edges', { count: depth }),
      })}
      columns={columns}
      rows={hits}
      rowKey={hit => hit.ref ?? String(places.get(hit))}
    />
  );
}
