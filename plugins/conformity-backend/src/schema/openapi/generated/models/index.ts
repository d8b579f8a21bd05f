//

export * from '../models/DecisionInput.model';
export * from '../models/DerogationInput.model';
export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
export * from '../models/ProofInput.model';
export * from '../models/ReviewInput.model';
export * from '../models/StatementInput.model';
