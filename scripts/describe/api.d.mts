import type { Manifest } from './manifest.mjs';

export function withApi(readme: string, manifest: Manifest): string;
