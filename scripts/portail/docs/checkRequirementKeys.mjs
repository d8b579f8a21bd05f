const keys = /\bEXI-[A-Z]+-\d+(?:bis)?/g;

/**
 * Keys of requirements that no entity declares.
 *
 * @param {{ texts: { file: string, text: string }[], known: Set<string> }} world
 * @returns {string[]} one line each, with file and line
 */
export function checkRequirementKeys({ texts, known }) {
  return texts.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(keys)]
          .filter(([key]) => !known.has(key))
          .map(
            ([key]) =>
              `${file}:${index + 1}: ${key} is no requirement of catalog-info`,
          ),
      ),
  );
}
