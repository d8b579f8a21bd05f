export * from './envelopeLines';
export * from './EnvelopeView';
export * from './useResourceWords';
