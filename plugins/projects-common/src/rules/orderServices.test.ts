import fc from 'fast-check';
import { orderServices } from './orderServices';

const namesOf = (services: { service: string }[]) =>
  services.map(({ service }) => service);

describe('orderServices', () => {
  it('puts each service after those it names, else as given', () => {
    expect(
      namesOf(
        orderServices([
          { service: 'catalog', after: ['gitlab', 'gitops', 'mirrors'] },
          { service: 'mirrors', after: ['gitlab'] },
          { service: 'gitlab', after: [] },
          { service: 'gitops', after: ['gitlab', 'vault'] },
        ]),
      ),
    ).toEqual(['gitlab', 'mirrors', 'gitops', 'catalog']);
  });

  it('refuses a circle and a name given twice', () => {
    expect(() =>
      orderServices([
        { service: 'a', after: ['b'] },
        { service: 'b', after: ['a'] },
        { service: 'c', after: [] },
      ]),
    ).toThrow("The services a, b wait for each other; change their 'after'");
    expect(() =>
      orderServices([
        { service: 'a', after: [] },
        { service: 'a', after: [] },
      ]),
    ).toThrow('Two provisioners have the same service among a, a');
  });

  it('keeps every service and every order, however they are given', () => {
    const graph = fc
      .array(fc.array(fc.nat({ max: 9 })), { maxLength: 10 })
      .map(lists =>
        // A service only waits for earlier ones, so that there is no circle.
        lists.map((list, index) => ({
          service: `s${index}`,
          after: list.filter(other => other < index).map(other => `s${other}`),
        })),
      );
    fc.assert(
      fc.property(
        graph.chain(services =>
          fc.shuffledSubarray(services, { minLength: services.length }),
        ),
        services => {
          const ordered = namesOf(orderServices(services));
          expect([...ordered].sort()).toEqual(namesOf(services).sort());
          for (const { service, after } of services) {
            for (const earlier of after) {
              expect(ordered.indexOf(earlier)).toBeLessThan(
                ordered.indexOf(service),
              );
            }
          }
        },
      ),
    );
  });
});
