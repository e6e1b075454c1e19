import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Citation, findCitations, sameDocument } from '../../src/official/citation.ts'
import { isPartyIssuer, issuerCodes, issuerNames } from '../../src/official/issuers.ts'
import { kinds } from '../../src/official/kinds.ts'

/** The cases of a table under citations/: a text, and what is to be told of each document in it. */
function casesOf(name: string): [string, string[]][] {
  const cases: [string, string[]][] = []
  for (const line of readFileSync(new URL(`citations/${name}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('> ')) cases.push([line.slice(2), []])
    else if (line.startsWith('   ')) cases.at(-1)?.[1].push(line.trim())
  }
  return cases
}

function tell(it: Citation): string {
  const number = it.number ?? it.name ?? (it.open ? `…/${it.symbol}` : '')
  const fields = [
    it.type ?? '',
    it.meant ? `${number} → ${it.meant}` : number,
    it.date ?? it.dateText ?? '-',
    it.issuer ?? '-',
    ...(it.part ? [`(${it.part})`] : []),
    it.subject ? `“${it.subject}”` : '',
  ]
  return `${fields.join(' | ')}${it.problems.map(({ rule }) => ` !${rule}`).join('')}`.trim()
}

describe.each(['sound', 'damaged', 'none'])('%s citations', (name) => {
  it.each(casesOf(name))('%s', (text, expected) => {
    expect(findCitations(text).map(tell)).toEqual(expected)
  })
})

it('objects to no type of any body, as offices write them', () => {
  const told: string[] = []
  for (const { name, codes, year } of kinds) {
    for (const issuer of issuerCodes) {
      const [code = ''] = codes
      if (/^(QH|UBTVQH|CV|L|PL|SL|)$/.test(code) || /^(QH|UBTVQH|HĐBT)$/.test(issuer)) continue
      // Decrees are the Government's alone, and the Party makes no laws.
      if ((code === 'NĐ' && issuer !== 'CP') || (year === 'always' && isPartyIssuer(issuer))) continue
      const number = isPartyIssuer(issuer)
        ? `12-${code}/${issuer}`
        : `12${year === 'always' ? '/2024' : ''}/${code}-${issuer}`
      const text = `Thực hiện ${name} số ${number} ngày 15/3/2024 của ${issuerNames(issuer)[0]} về việc triển khai`
      const [citation, ...more] = findCitations(text)
      const isRight = citation?.number === number && citation.issuer === issuerNames(issuer)[0]
      if (!isRight || citation.problems.length > 0 || more.length > 0) told.push(text)
    }
  }
  expect(told).toEqual([])
})

it('is told the same of decomposed text, with no-break blanks, line breaks and old tone placement', () => {
  const text =
    'Thực hiện Quyết định số 3162/QĐ-UBND ngày 20/12/2021 của Ủy ban nhân dân tỉnh về việc phê duyệt; Luật Thực hiện dân chủ ở cơ sở'
  const plain = findCitations(text).map(tell)
  expect(plain).toHaveLength(2)
  for (const form of [
    text.normalize('NFD'),
    text.replaceAll(' ', '\u00a0'),
    text.replaceAll(' ', '\n'),
    text.replaceAll(' ', '\r\n'),
    text.replace('Ủy', 'Uỷ'),
  ]) {
    expect(findCitations(form).map((it) => tell(it).replace('Uỷ', 'Ủy'))).toEqual(plain)
  }
})

it('gives offsets into the raw text, whatever its form', () => {
  const raw = 'Căn cứ  “Nghị định số\n61/2018/NĐ-CP”  ngày 23/4/2018'.normalize('NFD')
  const [citation] = findCitations(raw)
  expect(raw.slice(citation?.start, citation?.end).normalize('NFC')).toBe('Nghị định số\n61/2018/NĐ-CP')
})

it('ends a citation with its paragraph, list item or table cell', () => {
  const text =
    'Kế hoạch số 12/KH-UBND\n\nngày 05/01/2024\tThanh tra Sở\n- Quyết định số 91/QĐ-UBND về việc phê duyệt\n- của UBND tỉnh'
  expect(findCitations(text).map(tell)).toEqual([
    'Kế hoạch | 12/KH-UBND | - | - |',
    'Quyết định | 91/QĐ-UBND | - | - | “về việc phê duyệt”',
  ])
})

it.each([
  ['Kế hoạch số 12/KH-UBND ngày 05/01/2024', 'Kế hoạch số 12/KH-UBND', true],
  ['Kế hoạch số 12/KH-UBND ngày 05/01/2024', 'Kế hoạch số 12/KH-UBND ngày 06/01/2024', true], // one of the two is wrong
  ['Kế hoạch số 12/KH-UBND ngày 05/01/2024', 'Kế hoạch số 12/KH-UBND ngày 10/02/2023', false], // numbers begin anew
  ['Kế hoạch số 12/KH-UBND ngày 05/01/2024', 'Kế hoạch số 12/KH-UBND ngày 05/01/2023', true], // a slip of the year
  ['Nghị định số 90/213/NĐ-CP', 'Nghị định số 90/2013/NĐ-CP', true],
  ['Nghị quyết số 57-NQ/TW', 'Nghị quyết số 57 của Bộ Chính trị', true],
  ['Quyết định số 06/QĐ-TTg', 'Quyết định số 06/2022/QĐ-TTg', false],
])('%s and %s: one document is %s', (a, b, same) => {
  const [[one], [two]] = [findCitations(a), findCitations(b)]
  expect(one && two && sameDocument(one, two)).toBe(same)
})

const pieces = fc.constantFrom(
  ...'Nghị định|Quyết định|Thông|Kế hoạch|Luật|số|Số:|sô|61|2018|20224|1O|/|//|-|NĐ|QĐ|KH|CP|UBND|TTg|TW|QH15|SNV|ngày|tháng|năm|23/4/2018|của|Chính phủ|UBND tỉnh|về việc|;|,|.|(|)|"|…|và|các|\n|\t|ISO|://|a@b'.split(
    '|',
  ),
)

describe('on any text', () => {
  it('never throws and keeps its offsets in order and inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces, { maxLength: 40 }).map((them) => them.join(' ')),
          fc.array(pieces, { maxLength: 40 }).map((them) => them.join('')),
        ),
        (text) => {
          let past = 0
          for (const { start, end, text: told, problems } of findCitations(text)) {
            expect(start).toBeGreaterThanOrEqual(past)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ').trim()).toBe(told)
            for (const it of problems) {
              expect(it.start).toBeGreaterThanOrEqual(0)
              expect(it.end).toBeLessThanOrEqual(text.length)
            }
            past = end
          }
        },
      ),
      { numRuns: 600 },
    )
  })

  it.each([
    '1',
    '1/',
    '1-',
    'số ',
    'số 1/',
    'Quyết định ',
    'Luật A ',
    'Luật sửa đổi, bổ sung một số điều của ',
    'ngày 1/',
    '61/2018/NĐ-CP, ',
    'Kế hoạch số 12/KH-UBND ngày ',
    'của UBND ',
    'A',
    '-A',
    '((((',
    '\u0301',
    ' ',
  ])('takes time that grows with the length alone: %j again and again', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const start = performance.now()
      findCitations(text)
      return performance.now() - start
    }
    time(5_000)
    // Four times the text may take some eight times as long on a busy machine, never sixteen.
    expect(time(80_000)).toBeLessThan(Math.max(800, time(20_000) * 12))
  })
})
