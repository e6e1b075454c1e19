import { describe, expect, it } from 'vitest'
import type { Fix } from '../../src/finding.ts'
import { defaultConfig } from '../../src/plan/config.ts'
import { checkPlan } from '../../src/rules/check-plan.ts'
import { readDocument } from '../../src/text/document.ts'

const check = (text: string) =>
  checkPlan(text, 'thu.yaml', { config: defaultConfig, asOf: '2024-07-01', lang: 'vi' }).findings

const carriedOut = (text: string, { edits }: Fix): string =>
  [...edits]
    .reverse()
    .reduce((out, { start, end, text: by }) => out.slice(0, start) + by + out.slice(end), text)

const head = 'format: 1\nterm: 2024\ndocument:\n  symbol: KH-SKHCN\n'

describe('the fix of a text', () => {
  it.each([
    ['plain', '  title: Cải cách hành chính , công vụ\n', 'Cải cách hành chính, công vụ'],
    ['single quotes', "  title: 'Cải cách hành chính , công vụ'\n", 'Cải cách hành chính, công vụ'],
    ['double quotes', '  title: "Cải cách hành chính , công vụ"\n', 'Cải cách hành chính, công vụ'],
    ['folded', '  title: >-\n    Cải cách\n    hành chính , công\n    vụ\n', 'Cải cách hành chính, công vụ'],
    ['literal', '  title: |-\n    Cải cách hành chính ,\n    công vụ\n', 'Cải cách hành chính,\ncông vụ'],
  ])('edits a scalar in its own style: %s', (_, title, meant) => {
    const text = head + title
    const [finding] = check(text).filter(({ rule }) => rule === 'text-mark-spacing')
    const fixed = finding?.fix && carriedOut(text, finding.fix)
    const value = readDocument(fixed ?? '').value as { document: { title: string } }
    expect(value.document.title).toBe(meant)
  })

  it.each([
    ['an escape before it', '  title: "Cải cách\\thành chính , công vụ"\n'],
    ['an issued plan', '  number: 12\n  date: 2024-01-15\n  title: Cải cách hành chính , công vụ\n'],
    ['the legal basis', '  basis: ["Thực hiện chỉ đạo của UBND tỉnh , Sở Nội vụ."]\n'],
    ['a deadline', 'sections: [{tasks: [{id: "1", timing: "Quý I , quý II"}]}]\n'],
    // With the blank the plain scalar would become a key and its value.
    ['a blank that YAML would read', '  title: Nội dung:Cải cách hành chính\n'],
  ])('is not offered for %s', (_, part) => {
    const findings = check(head + part).filter(({ rule }) => rule === 'text-mark-spacing')
    expect(findings).toHaveLength(1)
    expect(findings[0]?.fix).toBeUndefined()
  })

  it('turns every decomposed word of a draft at once, but no basis', () => {
    const title = '  title: Cải cách hành chính\n'
    const basis = '  basis: [Căn cứ quyết định.]\n'
    const text = head + (title + basis).normalize('NFD')
    const [finding] = check(text).filter(({ rule }) => rule === 'text-unicode-form')
    expect(finding?.fix && carriedOut(text, finding.fix)).toBe(head + title + basis.normalize('NFD'))
  })
})
