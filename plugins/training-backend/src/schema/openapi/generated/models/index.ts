//

export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
export * from '../models/ProofDecisionInput.model';
export * from '../models/ProofInput.model';
