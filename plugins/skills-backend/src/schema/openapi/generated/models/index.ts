//

export * from '../models/BilingualText.model';
export * from '../models/ClaimInput.model';
export * from '../models/DecisionInput.model';
export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
export * from '../models/Perimeter.model';
export * from '../models/PerimeterInput.model';
export * from '../models/ProofInput.model';
export * from '../models/RecordedProofInput.model';
