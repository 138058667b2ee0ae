export function bundleStyles(from?: string): Promise<string>;
