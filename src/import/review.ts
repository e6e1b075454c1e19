/** What a person looks at after an import: which heading went into which field, what the document says, every doubt. */
import type { Lang } from '../lang/lang.ts'
import type { ColumnField } from '../plan/types.ts'
import type { Imported } from './import.ts'
import { sayDoubt } from './say.ts'

const FIELDS: Record<ColumnField, string> = {
  id: 'số thứ tự',
  title: 'nhiệm vụ',
  lead: 'chủ trì',
  support: 'phối hợp',
  deliverables: 'sản phẩm',
  target: 'chỉ tiêu',
  timing: 'thời hạn',
  method: 'cách thức',
  budget: 'kinh phí',
  other: 'cột khác',
  notes: 'ghi chú',
}

export interface ReviewRow {
  /** In the file. */
  from: string
  /** In the plan: `lead (chủ trì)`. */
  field: string
  filled: string
}

/** The rows of the review table: first the document, then the columns of the tasks. */
export function reviewRows({ draft, tasks }: Imported, lang: Lang): ReviewRow[] {
  const { document: it } = draft
  const of = (vi: string, en: string): string => (lang === 'vi' ? vi : en)
  const number =
    it.number === undefined && it.symbol === undefined ? undefined : `${it.number ?? '…'}/${it.symbol ?? '…'}`
  const head: [string, string | undefined, string][] = [
    [of('Tên loại, trích yếu', 'Type, title'), `${it.type} ${it.title ?? ''}`.trim(), 'document.title'],
    [
      of('Cơ quan', 'Agency'),
      [it.parent, it.agency].filter((text) => text !== undefined).join(' / ') || undefined,
      'document.agency',
    ],
    [
      of('Số, ngày', 'Number, date'),
      [number, it.date].filter((text) => text !== undefined).join(', ') || undefined,
      'document.number',
    ],
    [
      of('Người ký', 'Signer'),
      it.signature && Object.values(it.signature).join(' ').replace(/\n/g, ' '),
      'document.signature',
    ],
  ]
  return [
    ...head.map(([from, text, field]) => ({ from, field, filled: text ?? '—' })),
    { from: of('Căn cứ', 'Basis'), field: 'document.basis', filled: String(it.basis.length) },
    {
      from: of('Nơi nhận', 'Recipients'),
      field: 'document.recipients',
      filled: String(it.recipients.length),
    },
    { from: of('Thời gian thực hiện', 'Term'), field: 'term', filled: draft.term },
    ...draft.columns.map(({ heading, field, filled }) => ({
      from: of(`cột “${heading}”`, `column “${heading}”`),
      field: lang === 'vi' ? `${field} (${FIELDS[field]})` : field,
      filled: `${filled}/${tasks}`,
    })),
  ]
}

/** One line a doubt; the same doubt of many tasks in one line. */
export function reviewDoubts({ doubts }: Imported, lang: Lang): string[] {
  const grouped = new Map<string, { said: string; places: string[] }>()
  for (const doubt of doubts) {
    const said = sayDoubt(doubt, lang)
    const place =
      doubt.task === undefined ? doubt.place : `${lang === 'vi' ? 'nhiệm vụ' : 'task'} ${doubt.task}`
    const group = grouped.get(said) ?? { said, places: [] }
    if (place !== undefined && !group.places.includes(place)) group.places.push(place)
    grouped.set(said, group)
  }
  return [...grouped.values()].map(({ said, places }) => {
    if (places.length === 0) return said
    const shown = places.slice(0, 6).join('; ')
    return `${said} (${shown}${places.length > 6 ? `; +${places.length - 6}` : ''})`
  })
}
