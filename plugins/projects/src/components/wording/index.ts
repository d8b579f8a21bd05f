export { HostingAdvice } from './HostingAdvice';
export { Lines } from './Lines';
export { RepositoryText } from './RepositoryText';
export { useAmountText } from './useAmountText';
export { useQuotaName } from './useQuotaName';
