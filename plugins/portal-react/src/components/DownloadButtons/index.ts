export * from './DownloadButtons';
