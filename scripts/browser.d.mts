export const BROWSER_ARGS: string[];
export function installedBrowser(): string | undefined;
