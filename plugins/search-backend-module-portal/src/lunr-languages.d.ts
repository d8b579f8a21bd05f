import type lunr from 'lunr';

/** What the two modules of `lunr-languages` add; the package has no types of its own. */
declare module 'lunr' {
  const fr: {
    stemmer(token: lunr.Token): lunr.Token;
    stopWordFilter(token: lunr.Token): lunr.Token | undefined;
  };
}

declare module 'lunr-languages/lunr.stemmer.support' {
  const addStemmerSupport: (to: typeof lunr) => void;
  export default addStemmerSupport;
}

declare module 'lunr-languages/lunr.fr' {
  const addFrench: (to: typeof lunr) => void;
  export default addFrench;
}
