import { Alert } from '@backstage/ui';
import styles from './FormDialog.module.css';

/** Why a form was not sent: what is to be mended in it, or what the server said. @public */
export function FormProblems(props: {
  id: string;
  problems: readonly string[];
  failure: string | undefined;
}) {
  const all = [...props.problems, ...(props.failure ? [props.failure] : [])];
  if (all.length === 0) return null;
  return (
    <div role="alert" id={props.id} className={styles.problems}>
      {all.map(problem => (
        <Alert key={problem} status="danger" icon title={problem} />
      ))}
    </div>
  );
}
