import fc from 'fast-check';
import {
  addResources,
  lackingResources,
  mapResources,
  noResources,
  type ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import { envelopeLines, type EnvelopeLine } from './envelopeLines';

const memory = (amount: number): ResourceAmount => ({
  ...noResources,
  memory: amount,
});

function memoryLine(
  contracted: number | undefined,
  reserved: number,
  wanted?: number,
): Omit<EnvelopeLine, 'resource'> {
  const lines = envelopeLines({
    contracted: contracted === undefined ? undefined : memory(contracted),
    reserved: memory(reserved),
    wanted: wanted === undefined ? undefined : memory(wanted),
  });
  const [{ resource: _resource, ...line }] = lines.filter(
    ({ resource }) => resource === 'memory',
  );
  return line;
}

describe('the lines of an envelope', () => {
  it.each<
    [
      number | undefined,
      number,
      number | undefined,
      { free?: number; lack: number },
    ]
  >([
    [16, 4, undefined, { free: 12, lack: 0 }],
    [16, 4, 12, { free: 0, lack: 0 }],
    [16, 4, 12.001, { free: 0, lack: 0.001 }],
    // Zero means zero: nothing fits.
    [0, 0, 1, { free: 0, lack: 1 }],
    [0.3, 0.1, 0.2, { free: 0, lack: 0 }],
    // An amount that is being typed counts for nothing.
    [16, 4, NaN, { free: 12, lack: 0 }],
    // An envelope narrowed below what it holds.
    [2, 4, undefined, { free: 0, lack: 2 }],
    [undefined, 4, 1000, { lack: 0 }],
  ])('of %s, %s reserved and %s wanted leave %j', (...given) => {
    const [contracted, reserved, wanted, left] = given;
    expect(memoryLine(contracted, reserved, wanted)).toEqual({
      reserved,
      wanted: wanted && !Number.isNaN(wanted) ? wanted : 0,
      ...(contracted !== undefined && { contracted }),
      ...left,
    });
  });

  const amount = fc
    .array(fc.integer({ min: 0, max: 100_000 }), {
      minLength: 4,
      maxLength: 4,
    })
    .map(([cpu, memoryAmount, gpu, storage]): ResourceAmount => {
      const thousandths = { cpu, memory: memoryAmount, gpu, storage };
      return mapResources(name => thousandths[name] / 1000);
    });

  it('lacks exactly the resources that do not fit', () => {
    fc.assert(
      fc.property(amount, amount, amount, (contracted, reserved, wanted) => {
        const lines = envelopeLines({ contracted, reserved, wanted });
        expect(
          lines.filter(({ lack }) => lack > 0).map(line => line.resource),
        ).toEqual(lackingResources(addResources(reserved, wanted), contracted));
        for (const { free = 0, lack } of lines) expect(free * lack).toBe(0);
      }),
    );
  });
});
