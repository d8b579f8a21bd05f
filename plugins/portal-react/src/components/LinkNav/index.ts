export { LinkNav, type LinkNavProps } from './LinkNav';
