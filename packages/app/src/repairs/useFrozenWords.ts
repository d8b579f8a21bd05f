import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { shellTranslationRef } from '../translation';
import type { FrozenWord } from './wordRepairs';

const pageSizes = [5, 10, 20, 30, 40, 50];

/** The English of Backstage UI 0.18 and of the stock pages made of it, and the words of the reader for it. */
export function useFrozenWords(): FrozenWord[] {
  const { t } = useTranslationRef(shellTranslationRef);
  return [
    { english: 'Close', shown: t('stock.close') },
    { english: 'No results found.', shown: t('stock.noResults') },
    { english: 'Search', shown: t('stock.search') },
    { english: 'Search...', shown: t('stock.search') },
    { english: 'Searching...', shown: t('stock.searching') },
    { english: 'Loading', shown: t('stock.loading') },
    { english: 'Select an option', shown: t('stock.selectOption') },
    { english: 'Toolbar tabs', shown: t('stock.toolbarTabs') },
    { english: 'Select table page size', shown: t('stock.pageSize') },
    { english: 'Previous table page', shown: t('stock.previousPage') },
    { english: 'Next table page', shown: t('stock.nextPage') },
    { english: 'Open calendar', shown: t('stock.openCalendar') },
    { english: 'Content navigation', shown: t('stock.contentNavigation') },
    { english: 'More actions', shown: t('stock.moreActions') },
    { english: 'Hide value', shown: t('stock.hideValue') },
    { english: 'Show value', shown: t('stock.showValue') },
    { english: 'Decrease', shown: t('stock.decrease') },
    { english: 'Increase', shown: t('stock.increase') },
    { english: 'Row selection', shown: t('stock.rowSelection') },
    { english: 'Select row', shown: t('stock.selectRow') },
    { english: 'Select all rows', shown: t('stock.selectAllRows') },
    { english: 'Data table', shown: t('stock.dataTable') },
    { english: 'Loading table data.', shown: t('stock.loadingTable') },
    { english: 'Show more breadcrumbs', shown: t('stock.moreBreadcrumbs') },
    { english: 'Breadcrumbs', shown: t('stock.breadcrumbs') },
    { english: 'Search docs', shown: t('stock.searchDocs') },
    { english: 'View source', shown: t('stock.viewSource') },
    {
      english: 'Owner:',
      shown: t('stock.labelOf', { label: t('entity.owner') }),
    },
    {
      english: 'Lifecycle:',
      shown: t('stock.labelOf', { label: t('entity.lifecycle') }),
    },
    { english: 'Search members', shown: t('stock.searchMembers') },
    { english: 'Search members...', shown: t('stock.searchMembers') },
    { english: 'Select all', shown: t('stock.selectAll') },
    { english: 'Select notification', shown: t('stock.selectNotification') },
    { english: 'Show more', shown: t('stock.showMore') },
    { english: 'Show less', shown: t('stock.showLess') },
    { english: ', Opens in a new window', shown: t('stock.newWindow') },
    { english: 'Copy to clipboard', shown: t('stock.copy') },
    ...pageSizes.map(count => ({
      english: `Show ${count} results`,
      shown: t('stock.showResults', { count }),
    })),
  ];
}
