export { readPage } from './readPage';
export { PageError } from './Step';
export type {
  CheckStep,
  ExcerptStep,
  ExpectedStep,
  FileStep,
  GestureStep,
  GrammarStep,
  RunStep,
  Step,
  UnmarkedStep,
  VariablesStep,
} from './Step';
