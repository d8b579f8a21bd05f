export * from './ApplicationReading';
export * from './ApplicationSource';
export * from './CanelRecordSink';
export * from './extensionPoints';
