import { provideDebianPackage } from './debianPackage.mjs';
import { outputOf } from './programs.mjs';

/** LibreOffice, in which the tests open the documents that the portal writes. */
export function provideLibreOffice() {
  return provideDebianPackage({
    find: () => outputOf('which', ['soffice']),
    packageName: 'libreoffice-writer-nogui',
    need: 'The tests of documents need LibreOffice Writer',
  });
}
