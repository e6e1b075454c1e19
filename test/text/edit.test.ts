import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Path } from '../../src/finding.ts'
import { readDocument } from '../../src/text/document.ts'
import { applyEdits, type Change, changeText, changeTextAll, proveEdit } from '../../src/text/edit.ts'

const changed = (text: string, change: Change): string => {
  const result = changeText(text, change)
  return 'text' in result ? result.text : `refused: ${result.refused}`
}

const ENTRY = {
  date: '2024-03-15',
  state: 'done',
  note: 'Đăng 12 tin: xong',
  evidence: ['Báo cáo số 15/BC-VP'],
}

describe('changeText', () => {
  it.each<[string, string, Change, string]>([
    [
      'a plain scalar',
      'a: x  # ghi chú\nb: y\n',
      { kind: 'set', path: ['a'], value: 'z' },
      'a: z  # ghi chú\nb: y\n',
    ],
    ['with quotes where it needs them', 'a: x\n', { kind: 'set', path: ['a'], value: '1.10' }, 'a: "1.10"\n'],
    ['a colon inside', 'a: x\n', { kind: 'set', path: ['a'], value: 'Hạn: sớm' }, 'a: "Hạn: sớm"\n'],
    ['kept in its quotes', "a: 'x'\n", { kind: 'set', path: ['a'], value: 'y' }, "a: 'y'\n"],
    ['in a flow list', 'a: [x, y]\n', { kind: 'set', path: ['a', 1], value: 'p, q' }, 'a: [x, "p, q"]\n'],
    ['an empty value', 'a:\nb: 1\n', { kind: 'set', path: ['a'], value: 'x' }, 'a: x\nb: 1\n'],
    [
      'a key that is not there',
      'a: 1 # c\n\nb: 2',
      { kind: 'set', path: ['c'], value: 'x' },
      'a: 1 # c\n\nb: 2\nc: x',
    ],
    [
      'a key in a flow map',
      'a: [{id: "1"}]\n',
      { kind: 'set', path: ['a', 0, 'b'], value: 2 },
      'a: [{id: "1", b: 2}]\n',
    ],
    [
      'over a block scalar',
      'a: >-\n  một\n  hai\nb: 1\n',
      { kind: 'set', path: ['a'], value: 'ba' },
      'a: ba\nb: 1\n',
    ],
    [
      'behind a byte order mark, with CRLF',
      '\ufeffa: x\r\nb: y\r\n',
      { kind: 'set', path: ['c'], value: 'z' },
      '\ufeffa: x\r\nb: y\r\nc: z\r\n',
    ],
  ])('sets %s', (_, before, change, after) => {
    expect(changed(before, change)).toBe(after)
  })

  it.each<[string, string, Change, string]>([
    [
      'to a block list',
      'p:\n  - a # c\n  # cuối\nq: 1\n',
      { kind: 'append', path: ['p'], item: 'b' },
      'p:\n  - a # c\n  - b\n  # cuối\nq: 1\n',
    ],
    [
      'to a list that is not indented',
      'p:\n- a\nq: 1\n',
      { kind: 'append', path: ['p'], item: 'b' },
      'p:\n- a\n- b\nq: 1\n',
    ],
    ['to a flow list', 'p: [a, b]\n', { kind: 'append', path: ['p'], item: 'c, d' }, 'p: [a, b, "c, d"]\n'],
    [
      'behind a last comma',
      'p: [\n  a, # c\n]\n',
      { kind: 'append', path: ['p'], item: 'b' },
      'p: [\n  a, b # c\n]\n',
    ],
    ['to an empty flow list', 'p: []\n', { kind: 'append', path: ['p'], item: 'b' }, 'p: [b]\n'],
    [
      'to a key without value',
      'p:   # c\nq: 1\n',
      { kind: 'append', path: ['p'], item: 'b' },
      'p:   # c\n  - b\nq: 1\n',
    ],
    [
      'a map, beginning the list',
      'tasks:\n  - id: "1"\n    title: Rà soát # c\n  - id: "2"\n',
      { kind: 'append', path: ['tasks', 0, 'progress'], item: ENTRY },
      'tasks:\n  - id: "1"\n    title: Rà soát # c\n    progress:\n      - date: 2024-03-15\n        state: done\n        note: "Đăng 12 tin: xong"\n        evidence: [Báo cáo số 15/BC-VP]\n  - id: "2"\n',
    ],
    [
      'a map in the manner of the last one',
      'p:\n  - {date: 2024-01-05, state: started}\n',
      { kind: 'append', path: ['p'], item: { date: '2024-02-05', state: 'done' } },
      'p:\n  - {date: 2024-01-05, state: started}\n  - {date: 2024-02-05, state: done}\n',
    ],
    [
      'at the end of a file without a last line break',
      'p:\n  - a',
      { kind: 'append', path: ['p'], item: 'b' },
      'p:\n  - a\n  - b',
    ],
  ])('appends %s', (_, before, change, after) => {
    expect(changed(before, change)).toBe(after)
  })

  it.each<[string, string, Change, string]>([
    ['an item of a flow list', 'p: [a, b, c]\n', { kind: 'remove', path: ['p', 1] }, 'p: [a, c]\n'],
    ['the last item of a flow list', 'p: [a, b]\n', { kind: 'remove', path: ['p', 1] }, 'p: [a]\n'],
    [
      'an item with its lines',
      'p:\n  - a\n  - b: 1\n    c: 2 # c\nq: 1\n',
      { kind: 'remove', path: ['p', 1] },
      'p:\n  - a\nq: 1\n',
    ],
    ['the only item', 'p:\n  - a\nq: 1\n', { kind: 'remove', path: ['p', 0] }, 'p: []\nq: 1\n'],
    [
      'the only item, under a comment',
      'p: # c\n  # d\n  - a # e\nq: 1\n',
      { kind: 'remove', path: ['p', 0] },
      'p: [] # c\n  # d\nq: 1\n',
    ],
    [
      'the first key of an item',
      'p:\n  - a: 1\n    b: 2\n',
      { kind: 'remove', path: ['p', 0, 'a'] },
      'p:\n  - b: 2\n',
    ],
    ['a key', 'a: 1\nb: 2\nc: 3', { kind: 'remove', path: ['c'] }, 'a: 1\nb: 2'],
  ])('removes %s', (_, before, change, after) => {
    expect(changed(before, change)).toBe(after)
  })

  it.each<[string, string, Change]>([
    ['broken', 'a: [1\n', { kind: 'set', path: ['a'], value: 1 }],
    ['no-place', 'a: {b: 1}\n', { kind: 'set', path: ['x', 'y'], value: 1 }],
    ['no-place', 'a: {b: 1}\n', { kind: 'append', path: ['a'], item: 1 }],
    ['unproved', 'a: &x 1\nb: *x\n', { kind: 'set', path: ['a'], value: 2 }],
  ])('refuses what is %s', (why, text, change) => {
    expect(changeText(text, change)).toEqual({ refused: why })
  })
})

const word = fc.constantFrom(
  'Rà soát',
  'vp',
  '1.10',
  '05',
  'không: có',
  '# a',
  '',
  'yes',
  "l'an",
  'a "b"',
  '- x',
  '2024-01-15',
  ' đầu',
  'dòng\nhai',
  '{x}',
  '*',
  '100%',
)
const plan = fc.record({
  title: word,
  lead: fc.array(word, { maxLength: 3 }),
  tasks: fc.array(
    fc.record({
      id: word,
      note: word,
      progress: fc.array(fc.record({ date: word, state: word }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})
const layout = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
})
const file = fc
  .record({ plan, layout, crlf: fc.boolean(), bom: fc.boolean(), open: fc.boolean(), comments: fc.boolean() })
  .map(({ plan, layout, crlf, bom, open, comments }) => {
    let text = stringify(plan, { ...layout, lineWidth: 0 })
    if (comments) text = `# đầu tệp\n${text.replace(/^(title: \S+)$/m, '$1 # ghi chú')}# cuối tệp\n`
    if (open) text = text.replace(/\n$/, '')
    if (crlf) text = text.replaceAll('\n', '\r\n')
    return (bom ? '\ufeff' : '') + text
  })
const change = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    path: fc.constantFrom(['title'], ['tasks', 0, 'id'], ['tasks', 0, 'new'], ['new']),
    value: fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
  }),
  fc.record({
    kind: fc.constant('append' as const),
    path: fc.constantFrom(['lead'], ['tasks', 0, 'progress'], ['tasks', 0, 'new']),
    item: fc.oneof(word, fc.record({ date: word, evidence: fc.array(word, { maxLength: 2 }) })),
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    path: fc.constantFrom(
      ['title'],
      ['tasks', 0, 'id'],
      ['tasks', 0, 'note'],
      ['tasks', 0, 'progress'],
      ['tasks', 0],
    ),
  }),
)

describe('any change of any file', () => {
  it('reads as meant and leaves every other byte as it was', () => {
    fc.assert(
      fc.property(file, change, (text, it) => {
        const result = changeText(text, it)
        if (!('text' in result)) throw new Error(`${result.refused}: ${JSON.stringify(it)}\n${text}`)
        expect(applyEdits(text, result.edits)).toBe(result.text)
        expect(result.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
        if (text.includes('\r\n')) expect(result.text.replaceAll('\r\n', '')).not.toContain('\n')
        expect(readDocument(result.text).problems).toEqual([])
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 300) },
    )
  })
})

describe('proveEdit', () => {
  it('objects to another value, another byte and a lost comment', () => {
    const before = 'a: 1 # c\nb: 2\n'
    const edits = [{ start: 3, end: 4, text: '5' }]
    expect(proveEdit(before, 'a: 5 # c\nb: 2\n', { value: { a: 5, b: 2 }, edits })).toBeDefined()
    expect(proveEdit(before, 'a: 5 # c\nb: 2\n', { value: { a: 6, b: 2 }, edits })).toBeUndefined()
    expect(proveEdit(before, 'a: 5 # c\nb:  2\n', { value: { a: 5, b: 2 }, edits })).toBeUndefined()
  })
})

describe('applyEdits', () => {
  it('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ]
    expect(() => applyEdits('abcd', edits)).toThrow(RangeError)
  })

  it('takes them in any order', () => {
    const edits = [
      { start: 3, end: 4, text: 'D' },
      { start: 1, end: 1, text: '+' },
    ]
    expect(applyEdits('abcd', edits)).toBe('a+bcD')
  })
})

describe('several changes with one proof', () => {
  const append = (path: Path, note: string): Change => ({ kind: 'append', path, item: { note } })
  const together = (text: string, ...changes: Change[]) => {
    const result = changeTextAll(text, changes)
    return 'text' in result ? result.text : result.refused
  }

  it.each([
    ['a: {p: [{note: x}]}\nb: {}\n', 'a: {p: [{note: x}, {note: một}, {note: hai}]}\nb: {p: [{note: ba}]}\n'],
    [
      'a:\n  p:\n    - {note: x} # giữ\nb:\n  c: 1\n',
      'a:\n  p:\n    - {note: x} # giữ\n    - {note: một}\n    - {note: hai}\nb:\n  c: 1\n  p:\n    - note: ba\n',
    ],
  ])('appends two items to one list and begins another: %j', (before, after) => {
    const changes = [append(['a', 'p'], 'một'), append(['b', 'p'], 'ba'), append(['a', 'p'], 'hai')]
    expect(together(before, ...changes)).toBe(after)
  })

  it.each([
    [
      'two items into a list that is not there',
      'a: {c: 1}\n',
      [append(['a', 'p'], 'x'), append(['a', 'p'], 'y')],
    ],
    ['two items into an empty list', 'a: {p: []}\n', [append(['a', 'p'], 'x'), append(['a', 'p'], 'y')]],
    [
      'one value set twice',
      'a: 1\n',
      [
        { kind: 'set', path: ['a'], value: 2 },
        { kind: 'set', path: ['a'], value: 3 },
      ],
    ],
    [
      'a list that is taken out',
      'a: {p: [1]}\n',
      [append(['a', 'p'], 'x'), { kind: 'remove', path: ['a', 'p'] }],
    ],
  ] as [string, string, Change[]][])('refuses %s', (_, before, changes) => {
    expect(together(before, ...changes)).toBe('unproved')
  })
})
