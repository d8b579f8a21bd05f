/**
 * The typeface of documents and pictures: it comes with the portal, so that they are the same on every machine, and
 * has the letters that the typeface of the State lacks: Greek (« Cloud π »), Arabic, Hebrew.
 *
 * @public
 */
export const fontFiles = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};
