export function withTheming(text: string, root: string): Promise<string>;
