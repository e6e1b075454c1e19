/** The languages of the tool's own words. Documents are always Vietnamese. */
export type Lang = 'vi' | 'en'

/** One sentence in every language of the tool. */
export type Words = Record<Lang, string>

/** Whether a text names a language of the tool. */
export function isLang(text: string): text is Lang {
  return text === 'vi' || text === 'en'
}
