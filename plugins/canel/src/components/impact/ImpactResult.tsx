import type {
  ImpactAnswer,
  ImpactHit,
} from '@cloud-pi-native/plugin-canel-common';
import { EmptyState, Section } from '@cloud-pi-native/plugin-portal-react';
import { useApplicationCount } from '../../hooks/useApplicationCount';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ImpactTable } from './ImpactTable';
import { ImpactTree } from './ImpactTree';
import styles from './impact.module.css';

/** Hits by their distance, each distance in its own table, beside the tree of the nearest ones. */
export function ImpactResult(props: { impact: ImpactAnswer }) {
  const { impact } = props;
  const t = useCanelTranslation();
  const countText = useApplicationCount();
  if (impact.hits.length === 0) {
    return (
      <EmptyState title={t(`impact.nothing.${impact.direction}`)}>
        {t('impact.nothingHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status" className={styles.summary}>
        {t(`impact.summary.${impact.direction}`, {
          title: impact.title,
          applications: countText(impact.applications),
        })}{' '}
        {impact.hidden > 0 && t('impact.hidden', { count: impact.hidden })}
      </p>
      <div className={styles.result}>
        <div>
          {byDepth(impact.hits).map(([depth, hits]) => (
            <Section
              key={depth}
              title={t('impact.atDepth', {
                depth: t('impact.edges', { count: depth }),
                total: String(hits.length),
              })}
            >
              <ImpactTable impact={impact} depth={depth} hits={hits} />
            </Section>
          ))}
        </div>
        <ImpactTree impact={impact} />
      </div>
    </>
  );
}

function byDepth(hits: readonly ImpactHit[]): [number, ImpactHit[]][] {
  const groups = new Map<number, ImpactHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.depth);
    if (group) group.push(hit);
    else groups.set(hit.depth, [hit]);
  }
  return [...groups].sort(([a], [b]) => a - b);
}
