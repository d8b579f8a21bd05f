import { Link } from 'react-router-dom';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import type { HeatCellText } from './HeatTable';

/** A number that leads to what it counts. */
export function CountLink(props: HeatCellText & { count: number }) {
  const { count, label, href } = props;
  const formats = useFormats();
  return (
    <Link to={href} aria-label={label}>
      {formats.number(count)}
    </Link>
  );
}
