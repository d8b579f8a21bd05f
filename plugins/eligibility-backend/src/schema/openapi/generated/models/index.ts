//

export * from '../models/AnsweredCriterion.model';
export * from '../models/AnsweredDossierItem.model';
export * from '../models/AnswersChange.model';
export * from '../models/DiagnosticInput.model';
export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
export * from '../models/ProjectFacts.model';
