import { useId } from 'react';
import type { ImpactAnswer } from '@cloud-pi-native/plugin-canel-common';
import { useCanelTranslation } from '../../useCanelTranslation';
import { layoutTree, treeSizes } from './layoutTree';
import styles from './impact.module.css';

/** Letters of a title that fit beside a node. */
const lettersShown = 24;

/** The nearest hits as a tree. The tables beside it say the same, and more. */
export function ImpactTree(props: { impact: ImpactAnswer }) {
  const { impact } = props;
  const t = useCanelTranslation();
  const id = useId();
  const { nodes, links, width, height } = layoutTree(impact);
  const left = impact.hits.length - (nodes.length - 1);
  return (
    <figure className={styles.figure}>
      <div
        className={styles.scroll}
        role="region"
        aria-label={t('impact.tree')}
        // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <svg
          role="img"
          aria-labelledby={id}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={id}>{t('impact.treeOf', { title: impact.title })}</title>
          {links.map(({ key, from, to }) => (
            <path
              key={key}
              className={styles.link}
              d={`M${from.x},${from.y} C${(from.x + to.x) / 2},${from.y} ${
                (from.x + to.x) / 2
              },${to.y} ${to.x},${to.y}`}
            />
          ))}
          {nodes.map(({ key, x, y, title, isHidden, isRoot }) => (
            <g key={key} transform={`translate(${x},${y})`}>
              <circle
                className={styles.node}
                data-hidden={isHidden}
                data-root={isRoot}
                r={treeSizes.radius}
              />
              <text x={treeSizes.radius + 4} dy="0.32em">
                {shorten(title ?? t('hiddenApplication'))}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption>
        {left > 0
          ? t('impact.treeLeft', { count: left })
          : t('impact.treeWhole')}
      </figcaption>
    </figure>
  );
}

function shorten(title: string): string {
  return title.length > lettersShown
    ? `${title.slice(0, lettersShown - 1)}…`
    : title;
}
