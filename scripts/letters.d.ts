import type { Plugin } from 'vitest/config'

export function narrowPattern(pattern: string, slash?: string): string
export function narrowLetters(code: string): string
export const narrowLettersForTests: Plugin
