/** The names of the lunar years (can chi): “Giáp Thìn” is 2024. Comes in: a text or a year. Knows no plan. */

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']
/** Written otherwise in the press and in offices. */
const SPELLINGS: Readonly<Record<string, string>> = {
  kỉ: 'kỷ',
  tí: 'tý',
  tị: 'tỵ',
  quí: 'quý',
  qúy: 'quý',
  mẹo: 'mão',
}

/** A name of a lunar year in a text. */
export interface Sexagenary {
  start: number
  end: number
  text: string
  /** Whether a solar year bears the name. */
  names(year: number): boolean
}

const NAME =
  /(?<!\p{L})(giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí|qúy) (tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)(?!\p{L})/giu

/** The names of lunar years in a text, composed (NFC) and with single blanks. “Tân Thân” is none: such a pair does not come up. */
export function sexagenaryIn(text: string): Sexagenary[] {
  return [...text.matchAll(NAME)].flatMap((it) => {
    const stem = placeIn(STEMS, it[1])
    const branch = placeIn(BRANCHES, it[2])
    // Both go on by one each year, so an even stem never meets an odd branch.
    if (stem % 2 !== branch % 2) return []
    const names = (year: number): boolean => (year + 6) % 10 === stem && (year + 8) % 12 === branch
    return [{ start: it.index, end: it.index + it[0].length, text: it[0], names }]
  })
}

/** The name of a year, in capitals where `like` is. */
export function sexagenaryOf(year: number, like = ''): string {
  const name = `${STEMS[(year + 6) % 10]} ${BRANCHES[(year + 8) % 12]}`
  return like !== '' && like === like.toUpperCase() ? name.toUpperCase() : name
}

function placeIn(names: readonly string[], word = ''): number {
  const lower = word.toLowerCase()
  const usual = SPELLINGS[lower] ?? lower
  return names.findIndex((it) => it.toLowerCase() === usual)
}
