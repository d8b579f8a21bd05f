//

export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
export * from '../models/KeptAnswer.model';
export * from '../models/ListAnswers200Response.model';
export * from '../models/ListFeedback200Response.model';
export * from '../models/PageAnswer.model';
export * from '../models/PageFeedback.model';
