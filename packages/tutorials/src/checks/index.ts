export { checkFile } from './checkFile';
export { runTool } from './runTool';
export { checkCommands } from './checkScript';
export type { Problem } from './Problem';
