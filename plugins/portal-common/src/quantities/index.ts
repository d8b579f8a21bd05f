export { nanosInOne, type Quantity, type QuantityFormat } from './Quantity';
export * from './amounts';
export * from './formatQuantity';
export * from './parseQuantity';
