import { describe, expect, it } from 'vitest'
import { narrowLetters, narrowPattern } from '../scripts/letters.js'

describe('narrowed letter classes', () => {
  it.each(['L', 'Lu', 'Ll'])(
    'hold every letter of a Vietnamese text that \\p{%s} holds, and no other',
    (name) => {
      const whole = new RegExp(`\\p{${name}}`, 'u')
      const narrow = new RegExp(narrowPattern(`\\p{${name}}`), 'u')
      const letters =
        'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵfjwz'
      for (const char of `${letters}${letters.toUpperCase()} 0123456789.,;:/-“”()&%–…_№«»ж Ж α Ω ß`) {
        expect(narrow.test(char), char).toBe(whole.test(char))
      }
    },
  )

  it('are laid into classes, beside them and against them', () => {
    expect(narrowPattern(String.raw`[\p{M}x]`)).toMatch(/^\[\\u0300.*x\]$/)
    expect(narrowPattern(String.raw`\p{M}+`)).toMatch(/^\[\\u0300.*\]\+$/)
    expect(narrowPattern(String.raw`\P{M}`)).toMatch(/^\[\^\\u0300/)
    expect(narrowPattern(String.raw`\\p{L}\[`)).toBe(String.raw`\\p{L}\[`)
  })

  it('are put into regular expressions and the strings that become some, nowhere else', () => {
    const code = narrowLetters(
      'const a = /\\p{N}/u, b = new RegExp("[\\\\p{N}]x"), c = String.raw`\\p{N}`, d = "p{N}"',
    )
    expect(code).not.toMatch(/\\p\{/)
    expect(code).toContain('d = "p{N}"')
  })
})
