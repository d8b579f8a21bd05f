import { useMemo } from 'react';
import { Link } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  Gauge,
  useFormats,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import type { PathFigures } from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';

/** How paths are followed, one line each. */
export function PathFiguresTable(props: {
  /** Short name of the table in the address. */
  id: string;
  figures: readonly PathFigures[];
}) {
  const t = useTrainingTranslation();
  const formats = useFormats();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const columns = useMemo<DataTableColumn<PathFigures>[]>(
    () => [
      {
        id: 'parcours',
        header: t('figures.path'),
        value: one => learning.titleOfPath(one.path),
        render: one => (
          <Link href={links.path(one.path)}>
            {learning.titleOfPath(one.path)}
          </Link>
        ),
      },
      {
        id: 'inscrits',
        header: t('figures.enrolled'),
        value: one => one.enrolled,
        align: 'end',
      },
      {
        id: 'encours',
        header: t('figures.underWay'),
        value: one => one.underWay,
        align: 'end',
      },
      {
        id: 'finis',
        header: t('figures.finished'),
        value: one => one.finished,
        align: 'end',
      },
      {
        id: 'arretes',
        header: t('figures.stopped'),
        value: one => one.stopped,
        align: 'end',
      },
      {
        id: 'achevement',
        header: t('figures.completion'),
        value: one => one.completion,
        text: one => formats.percent(one.completion),
        render: one => (
          <Gauge
            label={t('figures.completion')}
            value={one.finished}
            max={one.enrolled}
            text={formats.percent(one.completion)}
          />
        ),
      },
    ],
    [t, formats, learning, links],
  );
  return (
    <DataTable
      id={props.id}
      caption={t('figures.paths')}
      columns={columns}
      rows={props.figures}
      rowKey={({ path }) => path}
      empty={<EmptyState title={t('figures.none')} />}
    />
  );
}
