export * from './AttributeDefinition';
export { choiceLabel } from './choiceLabel';
export { applicationAttributes, attributeById } from './applicationAttributes';
export { lifePhases } from './definitions';
export { fold } from './fold';
export { readAttribute, type AttributeReading } from './readAttribute';
export { readDay } from './readDay';
