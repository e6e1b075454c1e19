import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../../src/plan/config.ts'
import { numberGaps } from '../../src/plan/number-gaps.ts'
import { numberLists } from '../../src/plan/number-lists.ts'
import { firstOfOtherStyle } from '../../src/plan/number-styles.ts'
import { readPlan } from '../../src/plan/read.ts'
import { readDocument } from '../../src/text/document.ts'

const planOf = (value: object) =>
  readPlan(readDocument(JSON.stringify(value)), defaultConfig, 'thu.yaml').plan
const points = (...numbers: (string | undefined)[]) =>
  planOf({ document: { body: numbers.map((number) => ({ ...(number && { number }), text: 'Một câu.' })) } })
const tasks = (...ids: string[]) => planOf({ sections: [{ title: 'Một', tasks: ids.map((id) => ({ id })) }] })

describe('numbers of a list', () => {
  it.each([
    [['I.', 'II.', 'III.', 'IV.', 'V.'], 'roman'],
    [['a)', 'b)', 'c)', 'd)', 'đ)'], 'letter'],
    [['c)', 'd)'], 'letter'], // also Roman figures, but then out of order
    [['i)', 'ii)', 'iii)'], 'small-roman'],
    [['A.', 'B.', 'C.'], 'capital'],
    [['1.', '2.', '10.'], 'arabic'],
    [['2.1.', '2.2.'], 'arabic'],
  ])('%j are read as %s', (numbers, style) => {
    expect(new Set(numberLists(points(...numbers))[0]?.numbers.map((it) => it.style))).toEqual(
      new Set([style]),
    )
  })

  it('open another list after a line without a number', () => {
    expect(
      numberLists(points('1.', '2.', undefined, '1.', '2.')).map(({ numbers }) => numbers.length),
    ).toEqual([2, 2])
  })

  it.each([
    [
      ['1.', 'a)', 'b)', '2.', 'a)', 'b)'],
      ['1. 2.', 'a) b)', 'a) b)'],
    ],
    [
      ['I.', '1.', '1.1.', '1.2.', '2.', 'II.', '1.'],
      ['I. II.', '1. 2.', '1.1. 1.2.', '1.'],
    ],
    [['1.', '2.', 'c)'], ['1. 2. c)']], // no list begins with c)
    [['g)', 'h)', 'i)', 'k)'], ['g) h) i) k)']],
  ])('are told apart in an outline that stands in one row: %j', (numbers, lists) => {
    const found = numberLists(points(...numbers)).map((list) =>
      list.numbers.map(({ text }) => text).join(' '),
    )
    expect(found).toEqual(lists)
  })

  it('are none for bullets', () => {
    expect(numberLists(points('-', '+', '•'))).toEqual([])
  })

  it.each([
    [points('d)', 'e)'), ['đ']],
    [points('a)', 'b)', 'd)'), ['c']],
    [points('b)', 'c)'), ['a']],
    [points('I.', 'III.'), ['II']],
    [points('1.', '2.', '3.'), []],
    [points('c)'), []],
    [tasks('1.1', '1.2', '1.5'), ['1.3']],
    [tasks('1.9', '1.10'), []],
    [tasks('6', '7'), []], // one count through all sections
    [tasks('1', '1', '2'), []],
    [tasks('1', '1.1', '1.2', '2', '2.1'), []], // group rows among the tasks
  ])('with gaps: %#', (plan, missing) => {
    expect(numberGaps(plan).map((gap) => gap.missing)).toEqual(missing)
  })

  it.each([
    [points('1.', '2.', 'c)'), 'c)'],
    [tasks('1.1', '1.2', '3'), '3'],
    [points('I.', 'II.', 'V.'), undefined],
    [tasks('1', '1.1', '1.2', '2', '2.1'), undefined],
    [points('1.', '2)'), undefined], // the mark is another matter
  ])('of two styles: %#', (plan, other) => {
    const [list] = numberLists(plan)
    expect(list && firstOfOtherStyle(list)?.other.text).toBe(other)
  })
})
