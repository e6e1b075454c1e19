import type { Lang } from '../lang/lang.ts'

/** A whole number with its thousands set apart: `1.270` in Vietnamese, `1,270` in English. */
export function sayCount(count: number, lang: Lang = 'vi'): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',')
}

/** A rate in percent with two decimals: `58,33%` in Vietnamese, `58.33%` in English. */
export function sayPercent(percent: number, lang: Lang = 'vi'): string {
  const [whole = '0', decimals = '00'] = percent.toFixed(2).split('.')
  return `${sayCount(Number(whole), lang)}${lang === 'vi' ? ',' : '.'}${decimals}%`
}

/** A number as a clerk writes it: `86,5`, `86.5`, `1.270`, `86,5%`; nothing for any other text. */
export function readWrittenNumber(text: string): number | undefined {
  const plain = text.trim().replace(/\s*%$/, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'))
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined
}
