import { defineConfig } from 'vitest/config';
import { ROOT } from '../arrows.mjs';

// The tools' own tests: npm run check:tools.
export default defineConfig({ test: { root: ROOT, include: ['scripts/test/*.test.mjs'] } });
