export { StockRepairs } from './StockRepairs';
