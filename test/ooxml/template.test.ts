import { describe, expect, it } from 'vitest'
import type { TemplateArgs } from '../../src/ooxml/faults.ts'
import { readRich } from '../../src/ooxml/rich.ts'
import {
  flag,
  group,
  list,
  type Model,
  openBlank,
  option,
  optionalText,
  text,
} from '../../src/ooxml/shape.ts'
import { checkTemplate, fillTemplate } from '../../src/ooxml/template.ts'
import { descendantsOf, element, type XmlNode } from '../../src/ooxml/xml.ts'
import { linesOf, p, partOf, tbl, wordFile } from './word-file.ts'

const about = ''
const shape = group('báo cáo', about, {
  agency: text('cơ quan', about),
  number: text('số', about),
  remark: optionalText('ghi chú', about),
  urgent: flag('khẩn', about),
  counts: group('tổng hợp', about, { total: text('tổng số', about) }),
  annex: option('phụ lục', about, { label: text('nhãn', about) }),
  sections: list('nhóm', about, {
    title: text('tên', about),
    tasks: list('nhiệm vụ', about, {
      title: text('tên', about),
      lead: text('chủ trì', about),
      note: optionalText('ghi chú', about),
    }),
  }),
  columns: list('cột', about, { heading: text('tiêu đề', about) }),
})
const data = {
  agency: 'Sở Khoa học và Công nghệ',
  number: openBlank(4),
  remark: '',
  urgent: false,
  counts: { total: '24' },
  annex: undefined,
  sections: [
    {
      title: 'A',
      tasks: [
        { title: 'Một', lead: 'Văn phòng', note: '' },
        { title: 'Hai', lead: 'Văn phòng', note: 'x' },
        { title: 'Ba', lead: 'Thanh tra', note: '' },
      ],
    },
    { title: 'B', tasks: [] },
  ],
  columns: [{ heading: 'TT' }, { heading: 'Nhiệm vụ' }, { heading: 'Ghi chú' }],
}
const model = { shape, data } as unknown as Model
const stamp = { title: 'Báo cáo', author: 'Sở', day: '2024-06-14' }

const fill = (...body: XmlNode[]) => {
  const { docx, problems } = fillTemplate(wordFile(body), model, stamp)
  expect(problems).toEqual([])
  return linesOf(docx)
}
const faults = (...body: XmlNode[]) =>
  fillTemplate(wordFile(body), model, stamp).problems.map(({ rule, args }) => {
    const { tag, paragraph, suggestion } = args as TemplateArgs
    return [rule, tag, paragraph, ...(suggestion ? [suggestion] : [])]
  })

describe('values', () => {
  it.each([
    [['{cơ quan}'], 'Sở Khoa học và Công nghệ'],
    [['Của {c', 'ơ qu', 'an} và {tổng ', 'hợp.tổng số}', '.'], 'Của Sở Khoa học và Công nghệ và 24.'],
    [['{', 'hoa cơ quan', '}'], 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    [['{ Cơ  Quan }'], 'Sở Khoa học và Công nghệ'],
    [['{cơ quan}'.normalize('NFD')], 'Sở Khoa học và Công nghệ'],
    [['Số: {số}/BC'], 'Số: \u00a0\u00a0\u00a0\u00a0/BC'],
    [['{tổng hợp.tổng số}{tổng hợp.tổng số}'], '2424'],
    [['a{ghi chú}b'], 'ab'],
  ])('%j', (runs, line) => {
    expect(fill(p(...runs))).toEqual([line])
  })

  it('break into paragraphs of the same look where they have lines', () => {
    const lines = { ...data, agency: 'Một\nHai' }
    const { docx } = fillTemplate(
      wordFile([p('- {cơ quan}.')]),
      { shape, data: lines } as unknown as Model,
      stamp,
    )
    expect(linesOf(docx)).toEqual(['- Một', 'Hai.'])
  })

  it('keep their marks', () => {
    const marked = { ...data, agency: readRich('VP^{XT} *nghiêng* và **đậm**') }
    const { docx } = fillTemplate(
      wordFile([p('{cơ quan}')]),
      { shape, data: marked } as unknown as Model,
      stamp,
    )
    const names = [...descendantsOf(partOf(docx))].map(({ name }) => name)
    expect(names.filter((name) => ['w:vertAlign', 'w:i', 'w:b'].includes(name))).toEqual([
      'w:vertAlign',
      'w:i',
      'w:b',
    ])
  })

  it('with braces in the data are printed as they stand, and never read again', () => {
    const odd = { ...data, agency: '{cơ quan} <&>' }
    const { docx } = fillTemplate(wordFile([p('{cơ quan}')]), { shape, data: odd } as unknown as Model, stamp)
    expect(linesOf(docx)).toEqual(['{cơ quan} <&>'])
  })
})

describe('repetition', () => {
  it.each([
    ['words', [p('Gồm: {mỗi cột}{tiêu đề}; {hết cột}hết.')], ['Gồm: TT; Nhiệm vụ; Ghi chú; hết.']],
    [
      'paragraphs',
      [p('{mỗi cột}'), p('{thứ tự}. {tiêu đề}'), p('{hết cột}'), p('xong')],
      ['1. TT', '2. Nhiệm vụ', '3. Ghi chú', 'xong'],
    ],
    [
      'groups in groups',
      [p('{mỗi nhóm}{tên}:'), p('{mỗi nhiệm vụ}'), p('- {tên} ({chủ trì})'), p('{hết nhiệm vụ}{hết nhóm}')],
      ['A:', '- Một (Văn phòng)', '- Hai (Văn phòng)', '- Ba (Thanh tra)', 'B:'],
    ],
    [
      'rows',
      [
        tbl(
          ['TT', 'Tên'],
          ['{mỗi nhóm}{tên}', ''],
          ['{mỗi nhiệm vụ}{thứ tự}', '{tên}{hết nhiệm vụ}{hết nhóm}'],
        ),
      ],
      ['[TT][Tên]', '[A][]', '[1][Một]', '[2][Hai]', '[3][Ba]', '[B][]'],
    ],
    [
      'rows between rows of tags',
      [tbl(['{mỗi cột}'], ['{tiêu đề}'], ['{hết}'])],
      ['[TT]', '[Nhiệm vụ]', '[Ghi chú]'],
    ],
    ['cells', [tbl(['{ngang cột}{tiêu đề}{hết cột}'], ['Cộng'])], ['[TT][Nhiệm vụ][Ghi chú]', '[Cộng]']],
    [
      'inside a cell',
      [tbl([[p('{mỗi cột}'), p('- {tiêu đề}'), p('{hết cột}')]])],
      ['[- TT¶- Nhiệm vụ¶- Ghi chú]'],
    ],
    [
      'nothing, and the table goes',
      [p('a'), tbl(['{mỗi nhóm}{mỗi nhiệm vụ}{ghi chú}', '{hết}{hết}']), p('b')],
      ['a', '[][]', '[x][]', '[][]', 'b'],
    ],
  ])('of %s', (_, body, lines) => {
    expect(fill(...body)).toEqual(lines)
  })

  it('merges cells that say the same, and widens the last cell of a short row', () => {
    const body = [
      tbl(['{mỗi nhóm}{mỗi nhiệm vụ}{tên}', '{gộp chủ trì}{hết}{hết}']),
      tbl(['{ngang cột}{tiêu đề}{hết}'], ['Cộng', 'x']),
    ]
    const { docx } = fillTemplate(wordFile(body), model, stamp)
    const merges = [...descendantsOf(partOf(docx))].flatMap(({ name, attrs }) =>
      name === 'w:vMerge'
        ? [attrs['w:val'] ?? 'go']
        : name === 'w:gridSpan'
          ? [`span ${attrs['w:val']}`]
          : [],
    )
    expect(merges).toEqual(['restart', 'go', 'span 2'])
  })
})

describe('conditions', () => {
  it.each([
    [[p('a{nếu khẩn} KHẨN{hết nếu}')], ['a']],
    [[p('{nếu không khẩn}thường{không thì}khẩn{hết}')], ['thường']],
    [[p('{nếu có nhóm}'), p('có'), p('{không thì}'), p('không'), p('{hết nếu}')], ['có']],
    [[p('{nếu có phụ lục}'), p('{phụ lục.nhãn}'), p('{hết nếu}'), p('cuối')], ['cuối']],
    [[p('{nếu không có phụ lục}không có{hết nếu}')], ['không có']],
    [[p('{nếu có ghi chú}x{không thì}y{hết}')], ['y']],
    [
      [
        tbl(
          ['{mỗi nhóm}{nếu có nhiệm vụ}'],
          ['{tên}'],
          ['{không thì}'],
          ['({tên})'],
          ['{hết nếu}{hết nhóm}'],
        ),
      ],
      ['[A]', '[(B)]'],
    ],
  ])('%#', (body, lines) => {
    expect(fill(...body)).toEqual(lines)
  })

  it('leave no empty page behind: a section that came out empty is closed', () => {
    const section = (orient: string) => element('w:sectPr', {}, [element('w:pgSz', { 'w:orient': orient })])
    const last = element('w:p', {}, [element('w:pPr', {}, [section('portrait')])])
    const { docx } = fillTemplate(
      wordFile([p('thân'), last, p('{nếu có phụ lục}'), p('x'), p('{hết}'), section('landscape')]),
      model,
      stamp,
    )
    const orients = [...descendantsOf(partOf(docx))].flatMap(({ attrs }) => attrs['w:orient'] ?? [])
    expect(orients).toEqual(['portrait'])
  })
})

describe('faults', () => {
  it.each([
    ['an unknown name', [p('x'), p('{co quan}')], [['template-name-known', '{co quan}', 2, 'cơ quan']]],
    ['a name from elsewhere', [p('{chủ trì}')], [['template-name-known', '{chủ trì}', 1]]],
    ['a list as a value', [p('{nhóm}')], [['template-name-use', '{nhóm}', 1]]],
    ['a value as a list', [p('{mỗi cơ quan}'), p('{hết}')], [['template-name-use', '{mỗi cơ quan}', 1]]],
    ['a group as a value', [p('{tổng hợp}')], [['template-name-use', '{tổng hợp}', 1]]],
    ['a brace left open', [p('Số {số')], [['template-tag-closed', '{số', 1]]],
    ['a brace never opened', [p('Số số} x')], [['template-tag-closed', '} x', 1]]],
    [
      'a brace broken by a paragraph',
      [p('{cơ'), p('quan}')],
      [
        ['template-tag-closed', '{cơ', 1],
        ['template-tag-closed', '}', 2],
      ],
    ],
    [
      'double braces',
      [p('{{số}}')],
      [
        ['template-tag-closed', '{{số}}', 1],
        ['template-tag-closed', '}', 1],
      ],
    ],
    ['a repetition without end', [p('{mỗi nhóm}')], [['template-block-paired', '{mỗi nhóm}', 1]]],
    ['an end without beginning', [p('{hết nhóm}')], [['template-block-paired', '{hết nhóm}', 1]]],
    ['an end of another', [p('{mỗi nhóm}'), p('{hết cột}')], [['template-block-paired', '{hết cột}', 2]]],
    ['an else on its own', [p('{không thì}')], [['template-block-paired', '{không thì}', 1]]],
    [
      'a repetition into a table',
      [p('{mỗi nhóm}'), tbl(['{tên}{hết nhóm}'])],
      [['template-block-place', '{mỗi nhóm}', 1]],
    ],
    [
      'an unknown list, told once',
      [p('{mỗi việc}{tên}{chủ trì}{hết việc}')],
      [['template-name-known', '{mỗi việc}', 1]],
    ],
    [
      'several at once',
      [p('{sô}'), tbl(['{x1}'], ['{cơ quan}'])],
      [
        ['template-name-known', '{sô}', 1, 'số'],
        ['template-name-known', '{x1}', 2],
      ],
    ],
  ])('of %s', (_, body, expected) => {
    expect(faults(...body)).toEqual(expected)
    expect(checkTemplate(wordFile(body), shape).map(({ rule }) => rule)).toEqual(
      expected.map(([rule]) => rule),
    )
  })

  it.each([undefined, null, '', '  ', 5, Number.NaN, {}])(
    'of a missing value (%s): told with the thing it is in',
    (title) => {
      const sections = [
        {
          title: 'A',
          tasks: [
            { title: 'Một', lead: 'x', note: '' },
            { title, lead: 'x', note: '' },
          ],
        },
      ]
      const body = [p('{mỗi nhóm}{mỗi nhiệm vụ}'), p('{tên}'), p('{hết}{hết}')]
      const { docx, problems } = fillTemplate(
        wordFile(body),
        { shape, data: { ...data, sections } } as unknown as Model,
        stamp,
      )
      expect(docx).toBeUndefined()
      expect(problems).toEqual([
        {
          rule: 'template-value-present',
          at: [],
          args: {
            part: 'word/document.xml',
            paragraph: 2,
            text: '{tên}',
            tag: '{tên}',
            inside: 'nhóm 1, nhiệm vụ 2',
          },
        },
      ])
    },
  )

  it('of tags where nothing is filled', () => {
    const comments =
      '<w:comments><w:comment><w:p><w:r><w:t>{cơ quan}</w:t></w:r></w:p></w:comment></w:comments>'
    const { problems } = fillTemplate(wordFile([p('x')], { 'word/comments.xml': comments }), model, stamp)
    expect(problems.map(({ rule }) => rule)).toEqual(['template-tag-reachable'])
  })

  it.each([
    ['empty', new Uint8Array()],
    ['not-zip', new Uint8Array([1, 2, 3])],
    ['not-word', wordFile([]).slice(0, 0)],
  ])('of the file: %s', (fault, bytes) => {
    const { problems } = fillTemplate(bytes, model, stamp)
    expect(problems).toEqual([
      { rule: 'template-file', at: [], args: { fault: fault === 'not-word' ? 'empty' : fault } },
    ])
  })
})

it('gives the same bytes for the same input, dated with the day given', () => {
  const bytes = wordFile([p('{cơ quan}')])
  expect(fillTemplate(bytes, model, stamp)).toEqual(fillTemplate(bytes, model, stamp))
})
