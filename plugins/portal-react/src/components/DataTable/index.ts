export { DataTable, type DataTableProps } from './DataTable';
export type {
  CellValue,
  DataTableColumn,
  TableChoices,
  TableSort,
} from './types';
export { useTableChoices } from './useTableChoices';
