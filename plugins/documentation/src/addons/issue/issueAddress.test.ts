import { issueAddress, quoteOf } from './issueAddress';

const draft = { title: 'Été & co', body: '> a\n\nb?' };

describe('issueAddress', () => {
  it.each([
    [
      'https://forge.exemple.gouv.fr/-/issues/new?issue[title]={title}&issue[description]={body}',
      'https://forge.exemple.gouv.fr/-/issues/new?issue[title]=%C3%89t%C3%A9%20%26%20co&issue[description]=%3E%20a%0A%0Ab%3F',
    ],
    [
      'mailto:aide@exemple.gouv.fr?subject={title}',
      'mailto:aide@exemple.gouv.fr?subject=%C3%89t%C3%A9%20%26%20co',
    ],
    ['https://exemple.gouv.fr/aide', 'https://exemple.gouv.fr/aide'],
    // eslint-disable-next-line no-script-url -- what must never become a link
    ['javascript:alert({title})', undefined],
    ['/aide', undefined],
  ])('fills %s', (template, address) => {
    expect(issueAddress(template, draft)).toBe(address);
  });
});

describe('quoteOf', () => {
  it('quotes each line, and cuts what an address has no room for', () => {
    expect(quoteOf(' a\n  b ')).toBe('> a\n> b');
    expect(quoteOf('x'.repeat(5000)).length).toBeLessThan(1000);
  });
});
