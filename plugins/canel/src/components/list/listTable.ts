/** Name of the list in the address: `liste.cols`, `liste.sort`, `liste.page`. */
export const listTable = 'liste';
