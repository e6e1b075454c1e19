/** How the parts of a Vietnamese document are numbered: I → 1 → a), and what each number is worth. */

/** The lettered points (điểm) of a document in their order: after d comes đ; no f, j, w, z. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

const ROMAN = /^(?=[IVXLC])(X[LC]|L?X{0,3})(I[XV]|V?I{0,3})$/i
const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The value of a Roman numeral up to LXXXIX, in either case; nothing for other text. */
export function romanValue(text: string): number | undefined {
  if (!ROMAN.test(text)) return undefined
  const digits = [...text.toUpperCase()].map((digit) => ROMAN_VALUES[digit] ?? 0)
  return digits.reduce((sum, value, i) => sum + (value < (digits[i + 1] ?? 0) ? -value : value), 0)
}

/** A number without its closing marks and blanks: "2." → "2", "a)" → "a", " 1.1 " → "1.1". */
export function bareNumber(id: string): string {
  return id.trim().replace(/[.)/:\s]+$/, '')
}
