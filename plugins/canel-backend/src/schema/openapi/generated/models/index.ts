//

export * from '../models/AttributeInput.model';
export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
export * from '../models/HomologationInput.model';
export * from '../models/ImportInput.model';
export * from '../models/ReadingInput.model';
export * from '../models/SeenApplication.model';
export * from '../models/SeenApplicationList.model';
export * from '../models/TaggedSeenApplications.model';
export * from '../models/ViewInput.model';
