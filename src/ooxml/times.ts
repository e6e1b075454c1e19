/**
 * How wide text is in Times New Roman: advance widths in 2048ths of the type size, as in every font with the metrics of
 * Times New Roman. Vietnamese letters are as wide as the letter under their marks, but for ơ and ư.
 */

/** The look of a stretch of text: size in points. */
export interface TypeFace {
  size: number
  bold: boolean
  italic: boolean
}

/** Widths of the characters from space (32) to ~ (126), one line a hundred or so. */
const ASCII = {
  regular: widths(
    '512 682 836 1024 1024 1706 1593 369 682 682 1024 1155 512 682 512 569 1024 1024 1024 1024 1024 ' +
      '1024 1024 1024 1024 1024 569 569 1155 1155 1155 909 1886 1479 1366 1366 1479 1251 1139 1479 1479 ' +
      '682 797 1479 1251 1821 1479 1479 1139 1479 1366 1139 1251 1479 1479 1933 1479 1479 1251 682 569 ' +
      '682 961 1024 682 909 1024 909 1024 909 682 1024 1024 569 569 1024 569 1593 1024 1024 1024 1024 ' +
      '682 797 569 1024 1024 1479 1024 1024 909 983 410 983 1108',
  ),
  bold: widths(
    '512 682 1137 1024 1024 2048 1706 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024 ' +
      '1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1905 1479 1366 1479 1479 1366 1251 1593 ' +
      '1593 797 1024 1593 1366 1933 1479 1593 1251 1593 1479 1139 1366 1479 1479 2048 1479 1479 1366 ' +
      '682 569 682 1190 1024 682 1024 1139 909 1139 909 682 1024 1139 569 682 1139 569 1706 1139 1024 ' +
      '1139 1139 909 797 682 1139 1024 1479 1024 1024 909 807 451 807 1065',
  ),
  italic: widths(
    '512 682 860 1024 1024 1706 1593 438 682 682 1024 1382 512 682 512 569 1024 1024 1024 1024 1024 ' +
      '1024 1024 1024 1024 1024 682 682 1382 1382 1382 1024 1884 1251 1251 1366 1479 1251 1251 1479 ' +
      '1479 682 909 1366 1139 1706 1366 1479 1251 1479 1251 1024 1139 1479 1251 1706 1251 1139 1139 797 ' +
      '569 797 864 1024 682 1024 1024 909 1024 909 569 1024 1024 569 569 909 569 1479 1024 1024 1024 ' +
      '1024 797 797 569 1024 909 1366 909 909 797 819 563 819 1108',
  ),
  boldItalic: widths(
    '512 797 1137 1024 1024 1706 1593 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024 ' +
      '1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1704 1366 1366 1366 1479 1366 1366 1479 ' +
      '1593 797 1024 1366 1251 1821 1479 1479 1251 1479 1366 1139 1251 1479 1366 1821 1366 1251 1251 ' +
      '682 569 682 1167 1024 682 1024 1024 909 1024 909 682 1024 1139 569 569 1024 569 1593 1139 1024 ' +
      '1024 1024 797 797 569 1139 909 1366 1024 909 797 713 451 713 1167',
  ),
}

/** Other characters of official documents: regular, bold, italic, bold italic. */
const OTHERS: Readonly<Record<string, readonly number[]>> = {
  đ: [1024, 1139, 1024, 1024],
  Đ: [1479, 1479, 1479, 1479],
  ơ: [1083, 1134, 1093, 1099],
  Ơ: [1479, 1593, 1479, 1479],
  ư: [1110, 1229, 1117, 1227],
  Ư: [1589, 1630, 1544, 1587],
  '–': [1024, 1024, 1024, 1024],
  '—': [2048, 2048, 1821, 2048],
  '“': [909, 1024, 1139, 1024],
  '”': [909, 1024, 1139, 1024],
  '‘': [682, 682, 682, 682],
  '’': [682, 682, 682, 682],
  '…': [2048, 2048, 1821, 2048],
  '°': [819, 819, 819, 819],
  '×': [1155, 1167, 1382, 1167],
  '≥': [1124, 1124, 1124, 1124],
  '≤': [1124, 1124, 1124, 1124],
  '•': [717, 717, 717, 717],
  '§': [1024, 1024, 1024, 1024],
  '€': [1024, 1024, 1024, 1024],
  '·': [682, 683, 512, 512],
  '«': [1024, 1024, 1024, 1024],
  '»': [1024, 1024, 1024, 1024],
  '±': [1124, 1124, 1124, 1124],
  '½': [1536, 1536, 1536, 1536],
  '→': [2048, 2048, 2048, 2048],
}

const MARKS = /[\u0300-\u036f]/
const STYLES = ['regular', 'bold', 'italic', 'boldItalic'] as const
const caches: Map<string, number>[] = STYLES.map(() => new Map())

/** Width of a text on one line, in twentieths of a point (twips, as WordprocessingML counts). */
export function textWidth(text: string, { size, bold, italic }: TypeFace): number {
  const style = (bold ? 1 : 0) + (italic ? 2 : 0)
  const cache = caches[style] as Map<string, number>
  let units = 0
  for (const char of MARKS.test(text) ? text.normalize('NFC') : text) {
    let width = cache.get(char)
    if (width === undefined) {
      width = charWidth(char, style)
      if (cache.size < 5_000) cache.set(char, width)
    }
    units += width
  }
  return (units * size * 20) / 2048
}

function charWidth(char: string, style: number): number {
  if (char === '\u00a0') return 512
  // Marks above and below take no room; the horn of ơ and ư does.
  const base = char
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC')
  if (base === '') return 0
  const other = OTHERS[base]
  if (other) return other[style] ?? 1024
  const known = ASCII[STYLES[style] ?? 'regular'][(base.codePointAt(0) ?? 0) - 32]
  // Letters of other scripts are seldom wider than a capital.
  return known ?? 1479
}

function widths(list: string): number[] {
  return list.split(' ').map(Number)
}

/**
 * The lines that words fill when they are set into a width, as Word breaks them: greedily, at blanks.
 *
 * @param words width of each word
 * @param blank width of a blank
 * @returns width of each line; a word wider than the line has its own
 */
export function wrapWidths(words: readonly number[], blank: number, width: number): number[] {
  const lines: number[] = []
  let line = -1
  for (const word of words) {
    if (line >= 0 && line + blank + word <= width) line += blank + word
    else {
      if (line >= 0) lines.push(line)
      line = word
    }
  }
  if (line >= 0) lines.push(line)
  return lines
}
