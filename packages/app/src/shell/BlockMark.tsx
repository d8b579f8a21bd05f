import styles from './BlockMark.module.css';

/**
 * Block-mark of the Ministry: the colours of the Republic, the name of the ministry and the motto. Always in French,
 * as the State brand asks.
 */
export function BlockMark() {
  return (
    <span className={styles.mark} lang="fr">
      <svg
        className={styles.flag}
        viewBox="0 0 41 15"
        focusable="false"
        aria-hidden="true"
      >
        <rect width="20" height="15" fill="#000091" />
        <rect x="20" width="1" height="15" fill="#ffffff" />
        <rect x="21" width="20" height="15" fill="#e1000f" />
        <path
          d="M20 0c3 1.5 4.200 3.500 3.600 5.200l1.400 2.600-1.200.5.2 2.200-2.200.5c-.6 1.200-.2 2.500.6 4H14c-1-4 .5-6.500-.4-9.200C14.800 2.600 17 .8 20 0z"
          fill="#ffffff"
        />
      </svg>
      <span className={styles.ministry}>
        Ministère <br />
        de l’Intérieur
      </span>
      <span className={styles.motto}>
        Liberté <br />
        Égalité <br />
        Fraternité
      </span>
    </span>
  );
}
