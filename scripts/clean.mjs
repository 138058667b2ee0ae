// Run in a package before it builds: bundles have a hash in the names of their chunks, and those of earlier builds would be published too.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
