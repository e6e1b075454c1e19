/**
 * Which column each word of a line stands in, where only blanks hold columns apart. A cell that fills its column touches
 * the next one, so a line is parted where the sum of small signs is least: how far a cell begins from its column's edge,
 * how long it would be, whether its first word can begin a cell.
 */

/** Words with single blanks between them; offsets into the line. */
export interface Segment {
  start: number
  end: number
  text: string
}

export interface LayoutColumns {
  /** Where the cells of each column begin. */
  starts: number[]
  /** How wide its cells are where nothing touches them. */
  widths: number[]
  /** The middle of its cells, for columns that are set in the middle. */
  middles: number[]
  /** Of a head: no heading begins with a small letter. */
  isHead?: true
}

/** A row as far as it is read. */
export interface Cells {
  texts: string[]
  /** Whether the line before had words in the column. */
  last: boolean[]
}

export function segmentsOf(line: string): Segment[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((it) => ({
    start: it.index,
    end: it.index + it[0].length,
    text: it[0],
  }))
}

/** How many lines tell where columns begin. */
const SAMPLE = 400
/** A cell that touches the next one ends less than this before it. */
const CLEAR = 1

/**
 * Where columns begin on a page: where most cells below the heading do, which stands in the middle of its column or at its
 * edge.
 */
export function columnsIn(head: readonly Segment[], lines: readonly string[]): LayoutColumns {
  const found = lines.slice(0, SAMPLE).map(segmentsOf)
  const counts = new Map<number, number>()
  for (const line of found) for (const { start } of line) counts.set(start, (counts.get(start) ?? 0) + 1)
  const starts = head.map(({ start }, i) => {
    const before = head[i - 1]
    if (!before) return 0
    let best = start
    let most = 1
    for (const [at, count] of counts) {
      if (at <= before.end || at > start + 2 || count < most || (count === most && at > best)) continue
      most = count
      best = at
    }
    return best
  })
  const widths = starts.map((start, i) => {
    const next = starts[i + 1] ?? Number.POSITIVE_INFINITY
    const clear = found.flatMap((line) =>
      line.filter((it, k) => {
        const right = line[k + 1]
        return Math.abs(it.start - start) < 2 && it.end < next - CLEAR && (!right || right.start >= next - 2)
      }),
    )
    const usual = Math.min(60, next - start - 2)
    return Math.max(
      4,
      Math.min(
        ...[usual, Math.max(...clear.map((it) => it.end - it.start), usual - 3, 0)].filter((it) => it > 0),
      ),
    )
  })
  const middles = starts.map((start, i) => {
    const next = starts[i + 1] ?? Number.POSITIVE_INFINITY
    const own = found.flat().filter((it) => it.start > start - 4 && it.start < next - 2 && it.end < next + 1)
    const sorted = own.map((it) => (it.start + it.end) / 2).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? start
  })
  return { starts, widths, middles }
}

/** The first column of words begins no farther to the right. */
const NEAR = 12

/** Where cells begin in many lines, with a blank before them in nearly all: the columns as the rows show them. */
export function startsBelow(lines: readonly string[]): number[] {
  const sample = lines.slice(0, SAMPLE)
  const counts = new Map<number, number>()
  for (const line of sample)
    for (const { start } of segmentsOf(line)) counts.set(start, (counts.get(start) ?? 0) + 1)
  const enough = Math.max(3, sample.length / 8)
  const isClear = (at: number): boolean =>
    sample.filter((line) => (line[at - 1] ?? ' ') !== ' ').length * 5 <= sample.length
  const many = [...counts].filter(([at, count]) => at > 0 && count >= enough).sort((a, b) => a[0] - b[0])
  // The words beside long numbers ("1.10 Rà soát") may touch them.
  const second = many.filter(([at]) => at <= NEAR).sort((a, b) => b[1] - a[1])[0]
  const found = many.filter(([at]) => at === second?.[0] || (at > NEAR && isClear(at)))
  const starts: [number, number][] = []
  for (const it of found) {
    const last = starts.at(-1)
    if (!last || it[0] - last[0] > 3) starts.push(it)
    else if (it[1] > last[1]) starts[starts.length - 1] = it
  }
  return [0, ...starts.map(([at]) => at)]
}

interface Word extends Segment {
  /** Blanks before it. */
  gap: number
  /** The middle and the width of the words up to the next wider gap, where it is the first of them. */
  own?: { middle: number; width: number }
}

const FAR = 60

/** No line of a page has more. */
const MOST_WORDS = 200

/** Puts the words of a line into the cells of its row. */
export function placeWords(line: string, columns: LayoutColumns, row: Cells): void {
  const words = wordsOf(line)
  const { starts } = columns
  if (words.length > MOST_WORDS) {
    row.texts[1] = `${row.texts[1] ?? ''} ${words.map(({ text }) => text).join(' ')}`.trim()
    return
  }
  const width = starts.length
  // cost[c]: the least for the words so far with the last of them in column c, and how the columns were.
  let ways: ({ cost: number; from: number; path: number[] } | undefined)[] = []
  for (const [i, word] of words.entries()) {
    const next: typeof ways = []
    for (let c = 1; c < width; c++) {
      const fresh = enters(word, c, columns, row)
      let best: { cost: number; from: number; path: number[] } | undefined
      const consider = (cost: number, from: number, path: number[]): void => {
        if (!best || cost < best.cost) best = { cost, from, path: [...path, c] }
      }
      if (i === 0) consider(fresh, word.start, [])
      for (let b = 1; b <= c; b++) {
        const way = ways[b]
        if (!way) continue
        if (b === c) consider(way.cost + stays(word, way.from, c, columns), way.from, way.path)
        else consider(way.cost + fresh + touches(words[i - 1], word), word.start, way.path)
      }
      next[c] = best
    }
    ways = next
  }
  const best = ways.reduce((a, b) => (b && (!a || b.cost < a.cost) ? b : a), undefined)
  const filled = columns.starts.map(() => false)
  for (const [i, c] of (best?.path ?? []).entries()) {
    filled[c] = true
    row.texts[c] = `${row.texts[c] ?? ''} ${words[i]?.text ?? ''}`.trim()
  }
  row.last = filled
}

/** What it costs that a word is the first of its column in this line. */
function enters(
  { start, text, gap, own }: Word,
  c: number,
  { starts, middles, widths, isHead }: LayoutColumns,
  row: Cells,
): number {
  const fits = own && own.width <= (widths[c] ?? 0) + 2
  const fromMiddle = fits ? Math.abs(own.middle - (middles[c] ?? 0)) + 1 : FAR
  const away = Math.min(FAR, Math.abs(start - (starts[c] ?? 0)), fromMiddle)
  const isEmpty = (row.texts[c] ?? '') === ''
  // A cell begins with a capital, a figure or a mark; in its later lines any word may come first.
  const begins = isEmpty ? (/^[\p{Lu}\d“"(+-]/u.test(text) ? 0 : isHead ? 24 : 6) : 0
  const reopened = !isEmpty && row.last[c] === false ? 4 : 0
  return away + begins + reopened + (gap > 1 ? 0 : /^\p{Lu}/u.test(text) && isEmpty ? -1 : 0)
}

/** The first word of a body, which begins a cell rather than goes on in a name; but "Thanh tra Sở", "Văn phòng Sở". */
const OF_BODY =
  /^(?:Phòng|Sở|Ban|Văn|Trung|Thanh|UBND|Ủy|Các|Chi|Cục|Bộ|Công|Viện|Trường|Tổ|Hội|Đài|Báo|Quyết|Kế|Danh|Hồ|Thông|Biên)$/
const OWNED = /^(?:phòng|tra|đạo|đốc|thuộc|của|vị|tại|ngành|cấp)$/iu

/** What it costs that a cell begins right after a word: more within a name ("Sở | Nội vụ"). */
function touches(before: Word | undefined, { gap, text }: Word): number {
  if (gap > 1) return 0
  if (!before || !/^\p{Lu}/u.test(text) || /[,;.]$/.test(before.text)) return 1
  if (OF_BODY.test(text)) return OWNED.test(before.text) && text === 'Sở' ? 6 : 1
  return /^\p{Lu}/u.test(before.text) ? 4 : 1
}

/** What it costs that a word goes on in the column of the word before it. */
function stays({ end, gap }: Word, from: number, c: number, { widths, starts }: LayoutColumns): number {
  const over = end - from - (widths[c] ?? 0)
  const next = starts[c + 1]
  const beyond = next !== undefined && end > next ? 2 : 0
  return (gap > 1 ? 5 + 2 * Math.min(gap - 2, 6) : 0) + (over > 0 ? Math.min(FAR, 1.75 * over) + beyond : 0)
}

function sizeOf({ start, end }: Segment): { middle: number; width: number } {
  return { middle: (start + end) / 2, width: end - start }
}

function wordsOf(line: string): Word[] {
  return segmentsOf(line).flatMap((segment) => {
    let end = segment.start - 2
    return [...segment.text.matchAll(/\S+/g)].map((it, i): Word => {
      const start = segment.start + it.index
      const gap = start - end
      end = start + it[0].length
      return { start, end, text: it[0], gap, ...(i === 0 && { own: sizeOf(segment) }) }
    })
  })
}
