import type { Load } from '../../hooks';
import { ErrorState, LoadingState } from '../states';

/**
 * What a part of the screen shows until its value is there: that it loads, or why it cannot.
 *
 * @public
 */
export function LoadProblem(props: { load: Load<unknown> }) {
  const { status, error, reload } = props.load;
  return status === 'failed' && error ? (
    <ErrorState error={error} onRetry={reload} />
  ) : (
    <LoadingState />
  );
}
