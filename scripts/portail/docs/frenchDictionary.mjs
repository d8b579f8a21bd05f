import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

/**
 * The French dictionary of cspell, whose forms are all in it. The rest of cspell would bring seventy dictionaries of
 * programming languages for pages whose code is left out anyway.
 *
 * @returns {(word: string) => boolean}
 */
export function frenchDictionary() {
  const description = createRequire(import.meta.url).resolve(
    '@cspell/dict-fr-fr',
  );
  const { path } = JSON.parse(readFileSync(description, 'utf8'))
    .dictionaryDefinitions[0];
  const file = join(dirname(description), path);
  const trie = decodeTrie(gunzipSync(readFileSync(file)));
  return word => trie.hasWord(word, true);
}
