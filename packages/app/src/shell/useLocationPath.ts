import { useLocation } from 'react-router-dom';

/** The path of the page shown. The one place of the shell that asks the router where the reader is. */
export function useLocationPath(): string {
  return useLocation().pathname;
}
