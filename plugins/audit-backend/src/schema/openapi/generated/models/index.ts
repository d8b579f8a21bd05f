//

export * from '../models/AuditDetail.model';
export * from '../models/AuditEvent.model';
export * from '../models/AuditEventList.model';
export * from '../models/AuditOutcome.model';
export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
