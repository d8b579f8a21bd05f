import { englishWords } from './catalogWords';
import frenchWords from './catalogWords.fr';

describe('words for the codes of the catalog', () => {
  it('are in both languages', () => {
    expect(Object.keys(frenchWords)).toEqual(Object.keys(englishWords));
  });
});
