/** placeholder until the text of the IT desk is taken */
export const itDeskText = ({ name, version, files }: { readonly name: string; readonly version: string; readonly files: number }): string => `${name} ${version} ${files}\n`;
