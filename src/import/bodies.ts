/** Bodies that stand in one cell, as single names; and a registry of all bodies of a plan with ids from their initials. */
import { unitIdOf } from '../plan/unit-id.ts'
import { canonicalName, kindOfName } from '../plan/unit-names.ts'
import { foldKey } from '../text/fold.ts'

const HEAD =
  'Văn phòng|VP|Phòng|Ban|Trung tâm|TT|Thanh tra|Sở|Bộ|Chi cục|Cục|Tổ|Bộ phận|UBND|HĐND|UBMTTQ|Ủy ban|Uỷ ban|Mặt trận|Công an|Bộ Chỉ huy|' +
  'Báo|Đài|Hội|Liên đoàn|Đoàn|Đảng ủy|Kho bạc|Bảo hiểm|BHXH|Cổng|Viện|Trường|Các|Lãnh đạo|Giám đốc|Phó Giám đốc|Chánh|Trưởng|' +
  'Thủ trưởng|Bưu điện|VNPT|Viettel|Quỹ|Tòa án|Viện kiểm sát|Thuế|Hải quan|Ngân hàng|Công ty|Doanh nghiệp|Cơ quan|Đơn vị|Toàn thể|Công chức|Cán bộ|Đồng chí|Đ/c'
const STARTS = new RegExp(`^(?:${HEAD})(?![\\p{L}])`, 'u')
/** Words that make a name of a body a sentence. */
const VERBS =
  /(?<=\p{L} )(?<!(?:Phòng|Ban|Tổ|Bộ phận|Sở|Cục|Ủy ban) )(?:tham mưu|ban hành|chủ trì|phối hợp|thực hiện|tổng hợp|theo dõi|đôn đốc|hướng dẫn|báo cáo|xây dựng|chịu trách nhiệm|triển khai)(?![\p{L}])/u

/** In one line a dash parts bodies only where one begins after it. */
const BULLETS = new RegExp(`[\\n;]|(?<=^|\\n)\\s*[-+•]|\\s[-+•](?=\\s*(?:${HEAD})(?![\\p{L}]))`, 'u')

/** No two bodies run together are longer. */
const LONGEST = 300

export interface SplitBodies {
  names: string[]
  /** Words of the cell that are more than names. */
  prose: boolean
}

/** The names in a cell: at line breaks, semicolons and bullets; at commas only where a body begins after each. */
export function splitBodies(cell: string): SplitBodies {
  // A dash parts bodies only in a list of dashes: "Phòng Văn thư - Lưu trữ" is one.
  const marks = /^\s*[-+•]/.test(cell) ? BULLETS : /[\n;]/
  const pieces = cell
    .split(marks)
    .map(clean)
    .filter((it) => it !== '')
  const names = pieces.flatMap((piece) => (VERBS.test(piece) ? [piece] : atCommas(piece)))
  return { names, prose: pieces.some((it) => VERBS.test(it) || it.length > 160) }
}

function clean(text: string): string {
  return text
    .replace(/^[\s\-–+•]+/, '')
    .replace(/[\s,.;]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function atCommas(piece: string): string[] {
  if (/:/.test(piece)) return [piece]
  const names: string[] = []
  for (const part of piece.split(/,\s+(?=\p{Lu})/u)) {
    // "Phòng Kế hoạch, Tài chính" is one: what begins no body goes on with the name before it.
    if (names.length === 0 || STARTS.test(part)) names.push(part)
    else names.push(`${names.pop()}, ${part}`)
  }
  return names.every((it) => STARTS.test(it)) ? names.map(clean) : [piece]
}

/** Who leads and who supports in lines such as "- Văn phòng Sở chủ trì": only where the line says the role itself. */
export function bodiesInProse(text: string): { lead: string[]; support: string[] } {
  const found = { lead: [] as string[], support: [] as string[] }
  for (const line of text.split(/[\n;]/).slice(0, 20)) {
    const match = /^\s*[-+•]?\s*(\p{Lu}[^.;:]{2,80}?) (?:là đơn vị )?(chủ trì|phối hợp)(?![\p{L}])/u.exec(
      line.slice(0, 200),
    )
    const name = match?.[1] ?? ''
    if (match && STARTS.test(name) && !VERBS.test(name))
      found[match[2] === 'chủ trì' ? 'lead' : 'support'].push(name)
  }
  return found
}

/** Splits bodies that run together without any mark, where both halves stand alone elsewhere in the plan. */
export function splitRunOn(name: string, known: ReadonlySet<string>): string[] | undefined {
  if (name.length > LONGEST || !hasInnerStart(name)) return undefined
  const words = name.split(' ')
  for (let i = 1; i < words.length; i++) {
    const right = words.slice(i).join(' ')
    if (!STARTS.test(right) || /[,;:(–-]$|^(?:và|của|thuộc|với|tại)$/i.test(words[i - 1] ?? '')) continue
    const left = words.slice(0, i).join(' ')
    if (known.has(canonicalName(left)) && known.has(canonicalName(right))) return [left, right]
  }
  return undefined
}

function hasInnerStart(name: string): boolean {
  return new RegExp(`\\s(?:${HEAD})(?![\\p{L}])`, 'u').test(name)
}

export interface DraftUnit {
  id: string
  name: string
  aliases: string[]
  /** Of a unit that the configuration has: it is written anew whole. */
  members?: readonly string[]
}

/**
 * One entry a body, persons left out; different spellings of one body are its aliases, the most frequent its name.
 *
 * @param names every name as it stands in the plan, in order
 * @param known what the configuration of the office has already: left out, but for spellings that it does not have
 */
export function unitsOf(names: readonly string[], known: readonly DraftUnit[] = []): DraftUnit[] {
  const groups = new Map<string, Map<string, number>>()
  for (const name of names) {
    const kind = kindOfName(name)
    if (kind === 'person' || VERBS.test(name) || name.length > 120) continue
    // "Các đơn vị thuộc Sở" leaves the departments out: only who names both means everybody.
    const everybody =
      kind === 'everybody' && /phòng.*đơn vị|đơn vị.*phòng|toàn thể|tất cả/.test(foldKey(name))
    const key = everybody ? 'all' : canonicalName(name)
    const spellings = groups.get(key) ?? new Map<string, number>()
    const same = [...spellings.keys()].find((it) => foldKey(it) === foldKey(name)) ?? name
    spellings.set(same, (spellings.get(same) ?? 0) + 1)
    groups.set(key, spellings)
  }
  const taken = new Set(known.map(({ id }) => id))
  return [...groups].flatMap(([key, spellings]): DraftUnit[] => {
    const [first = '', ...others] = [...spellings].sort((a, b) => b[1] - a[1]).map(([name]) => name)
    const same = known.find(
      (it) => (key === 'all' && it.id === 'all') || namesOf(it).some((name) => canonicalName(name) === key),
    )
    if (same) return withSpellings(same, [first, ...others])
    return [{ id: key === 'all' ? 'all' : unitIdOf(first, taken), name: first, aliases: others }]
  })
}

const namesOf = ({ name, aliases }: DraftUnit): string[] => [name, ...aliases]

/** A known unit anew with the spellings that it has not: a plan's entry stands in place of the configuration's. */
function withSpellings(unit: DraftUnit, spellings: readonly string[]): DraftUnit[] {
  const has = new Set([unit.id, ...namesOf(unit)].map(foldKey))
  const others = spellings.filter((it) => !has.has(foldKey(it)))
  return others.length === 0 ? [] : [{ ...unit, aliases: [...unit.aliases, ...others] }]
}
