import { useMemo } from 'react';
import { Link } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import type { ModuleFigures } from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';

/** How many people are at which state of each module that somebody opened. */
export function ModuleFiguresTable(props: {
  figures: readonly ModuleFigures[];
}) {
  const t = useTrainingTranslation();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const columns = useMemo<DataTableColumn<ModuleFigures>[]>(
    () => [
      {
        id: 'module',
        header: t('module.one'),
        value: one => learning.titleOfModule(one.module),
        render: one => (
          <Link href={links.module(one.module)}>
            {learning.titleOfModule(one.module)}
          </Link>
        ),
      },
      ...(
        [
          ['commences', 'started'],
          ['avalider', 'toValidate'],
          ['refuses', 'refused'],
          ['termines', 'done'],
        ] as const
      ).map(
        ([id, state]): DataTableColumn<ModuleFigures> => ({
          id,
          header: t(`figures.${state}`),
          value: one => one[state],
          align: 'end',
        }),
      ),
    ],
    [t, learning, links],
  );
  return (
    <DataTable
      id="suivi"
      caption={t('figures.modules')}
      columns={columns}
      rows={props.figures}
      rowKey={({ module }) => module}
      empty={<EmptyState title={t('figures.noModule')} />}
    />
  );
}
