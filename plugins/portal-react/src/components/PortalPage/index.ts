export * from './Breadcrumb';
export * from './PortalPage';
