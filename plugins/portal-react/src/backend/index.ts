export * from './PluginBackend';
