//

export * from '../models/ActorInput.model';
export * from '../models/Amount.model';
export * from '../models/ChangeInput.model';
export * from '../models/DecisionInput.model';
export * from '../models/EnvelopeValues.model';
export * from '../models/Envelopes.model';
export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
export * from '../models/Opening.model';
export * from '../models/PreviewInput.model';
export * from '../models/ProjectState.model';
export * from '../models/ReservationChange.model';
export * from '../models/ReservationInput.model';
export * from '../models/RestorationInput.model';
export * from '../models/WantedEnvironment.model';
