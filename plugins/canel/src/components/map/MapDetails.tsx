import { Button } from '@backstage/ui';
import { edgeMeanings } from '@cloud-pi-native/plugin-canel-common';
import { Facts, useText } from '@cloud-pi-native/plugin-portal-react';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import { colouringFacets } from './mapCategories';
import type { MapModel } from './MapModel';
import { useFacetWords } from './useFacetWords';
import styles from './MapDetails.module.css';

const linksShown = 12;

interface MapDetailsProps {
  model: MapModel;
  node: number;
  onSelect(node: number): void;
  onClose(): void;
}

/** What the map knows of the selected node, and the nodes linked with it. */
export function MapDetails(props: MapDetailsProps) {
  const { model, node, onSelect, onClose } = props;
  const t = usePicturesTranslation();
  const text = useText();
  const words = useFacetWords(model);
  const links = model.linksOf(node);
  return (
    <section className={styles.details} aria-label={model.titleOf(node)}>
      <p className={styles.kind}>{t(`kind.${model.kindOf(node)}`)}</p>
      <p className={styles.title}>
        <ApplicationLink
          entityRef={model.refOf(node)}
          title={model.titleOf(node)}
        />
      </p>
      <Facts
        facts={colouringFacets
          .filter(facet => facet in model.answer.nodes.values)
          .map(facet => ({
            term: words.nameOf(facet),
            value: words.valueOf(node, facet),
          }))}
      />
      <p className={styles.heading}>
        {t('map.links', { count: links.length })}
      </p>
      <ul className={styles.links}>
        {links.slice(0, linksShown).map((link, place) => (
          <li key={`${link.node}-${link.kind}-${place}`}>
            <span className={styles.meaning}>
              {link.isOutward ? '→ ' : '← '}
              {text(edgeMeanings[link.kind].label)}
            </span>{' '}
            <button
              type="button"
              className={styles.link}
              onClick={() => onSelect(link.node)}
            >
              {model.titleOf(link.node)}
            </button>
          </li>
        ))}
      </ul>
      {links.length > linksShown && (
        <p>{t('map.moreLinks', { count: links.length - linksShown })}</p>
      )}
      <Button variant="secondary" size="small" onPress={onClose}>
        {t('map.unselect')}
      </Button>
    </section>
  );
}
