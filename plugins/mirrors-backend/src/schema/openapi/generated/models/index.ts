//

export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
export * from '../models/ErrorBodyResponse.model';
export * from '../models/Mirror.model';
export * from '../models/MirrorAction.model';
export * from '../models/MirrorChange.model';
export * from '../models/MirrorCredentials.model';
export * from '../models/MirrorFailure.model';
export * from '../models/MirrorInput.model';
export * from '../models/MirrorList.model';
export * from '../models/MirrorLogLine.model';
export * from '../models/MirrorRef.model';
export * from '../models/MirrorRefList.model';
export * from '../models/MirrorState.model';
export * from '../models/MirrorSync.model';
export * from '../models/MirrorSyncList.model';
export * from '../models/RefSelection.model';
export * from '../models/SealedCredentials.model';
export * from '../models/SyncRequest.model';
export * from '../models/SyncTrigger.model';
