export { build, type BuildResult, type Written } from './build.js';
export { check } from './check.js';
export { CliError } from './cli-error.js';
export { main } from './main.js';
export { itDeskText, type ItDesk, type ZipFile } from './zip/it-desk.js';
export { terminal, type Output } from './output.js';
export type { BuildParts, Host } from './parts.js';
export { serve, type Served, type ServeOptions } from './serve.js';
