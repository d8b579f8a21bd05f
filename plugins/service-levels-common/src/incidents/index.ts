export * from './dimaClockOf';
