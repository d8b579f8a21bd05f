//

export * from '../models/ErrorBody.model';
export * from '../models/ErrorBodyError.model';
export * from '../models/IncidentChange.model';
export * from '../models/IncidentClosing.model';
export * from '../models/IncidentInput.model';
export * from '../models/IncidentNote.model';
export * from '../models/MaintenanceInput.model';
export * from '../models/ProbeChange.model';
export * from '../models/ProbeInput.model';
