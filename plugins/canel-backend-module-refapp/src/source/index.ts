export * from './readRefAppConfig';
export * from './RefAppSource';
