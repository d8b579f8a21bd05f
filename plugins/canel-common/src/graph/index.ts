export * from './CompactGraph';
export * from './walkImpact';
export * from './walkNeighbourhood';
