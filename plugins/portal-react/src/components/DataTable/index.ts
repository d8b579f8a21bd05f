export { DataTable, type DataTableProps } from './DataTable';
export type { CellValue, DataTableColumn } from './types';
