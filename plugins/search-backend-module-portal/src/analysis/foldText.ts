const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * Small letters without accents: « Élève » and « elève » are one word for who searches. The length may change with
 * ligatures.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, letter => ligatures[letter]);
}
