import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { numberingOf } from '../../src/import/word-numbers.ts'

const level = (i: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

it('counts as Word does: levels, lists that share a definition, lists that begin anew', () => {
  const xml = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '\u00b7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`
  const { next } = numberingOf(new Map([['word/numbering.xml', strToU8(xml)]]))
  const asked: [string, number][] = [
    ['1', 0],
    ['1', 1],
    ['1', 1],
    ['1', 2],
    ['2', 0],
    ['1', 1],
    ['1', 3],
    ['3', 0],
    ['9', 0],
  ]
  expect(asked.map(([list, at]) => next(list, at))).toEqual([
    'I.',
    '1.',
    '2.',
    'a)',
    'II.',
    '1.',
    '-',
    'V.',
    undefined,
  ])
})
