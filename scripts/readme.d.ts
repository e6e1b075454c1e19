export const documents: readonly string[]
export function refreshed(text: string): string
export function outputOf(line: string): string
