/**
 * Tasks in the prose of a document that has no table: "Giao Sở Nội vụ chủ trì, phối hợp với Thanh tra tỉnh …; hoàn thành
 * trước ngày 31/3/2024". Only a sentence that says who and until when is a task; the prose stays as it is.
 */
import type { Span } from '../time/day.ts'
import { readTiming } from '../timing/read.ts'
import { beginsBody } from './document-names.ts'
import type { DraftBlock } from './outline.ts'
import type { DraftSection } from './sections.ts'
import type { TaskItem } from './table.ts'

/** Longer sentences are no assignment of one task. */
const LONGEST = 900

/** The tasks of an outline, one section for each part that has some; they are not printed again. */
export function readProseTasks(body: readonly DraftBlock[], term: Span): DraftSection[] {
  return partsOf(body, undefined, term)
}

function partsOf(blocks: readonly DraftBlock[], above: DraftBlock | undefined, term: Span): DraftSection[] {
  const tasks = blocks.flatMap((block) => taskOf(block, term) ?? [])
  const id = above?.number?.replace(/[.)]+$/, '')
  const own: DraftSection[] =
    tasks.length === 0
      ? []
      : [
          {
            ...(id !== undefined && { id }),
            ...(above?.title !== undefined && { title: above.title.replace(/[:.]$/, '') }),
            inProse: true,
            place: tasks[0]?.place ?? '',
            sections: [],
            tasks,
          },
        ]
  return [...own, ...blocks.flatMap((block) => partsOf(block.body, block, term))]
}

const VERBS =
  'tham mưu|rà soát|xây dựng|triển khai|tổ chức|thực hiện|hướng dẫn|kiểm tra|theo dõi|đôn đốc|tổng hợp|ban hành|nghiên cứu|đề xuất|tăng cường|tiếp tục|đẩy mạnh|hoàn thiện|hoàn thành|cập nhật|công khai|công bố|bảo đảm|đảm bảo|chủ động|quán triệt|tuyên truyền|phổ biến|khắc phục|cung cấp|đánh giá|khảo sát|bố trí|lập|trình|chuẩn bị|phê duyệt|thẩm định|vận hành|nâng cấp|số hóa|sơ kết|tổng kết|kiện toàn|cử|đăng tải|thống kê|điều chỉnh|sửa đổi|bổ sung|mở|giám sát|thanh tra|thẩm tra'
const PATTERN = new RegExp(
  '^(?:(?:giao(?: cho)?|yêu cầu|đề nghị|phân công) )?(\\p{L}[^;.:]{1,140}?),?(?: (?:là (?:cơ quan|đơn vị) )?(chủ trì)(?: tham mưu)?)?' +
    ',?(?: (?:và )?phối hợp (?:chặt chẽ )?(?:với|cùng) ([^;.:]{2,200}?))?,? ' +
    `(?=(?:${VERBS})(?!\\p{L}))`,
  'iu',
)
const TIME =
  /[,;.]?\s*\(?(?:(?:thời gian |thời hạn )?(?:phải )?(?:hoàn thành|xong|báo cáo|trình)?:? ?)((?:trước|chậm nhất|trong|đến hết|vào|từ)? ?(?:ngày|tháng|quý|năm|giai đoạn|tuần)[^;()]{1,80}|(?:định kỳ )?h[ằà]ng (?:tháng|quý|năm|tuần)[^;()]{0,60}|thường xuyên)\)?[.;]?\/?\.?$/iu

function taskOf({ number, title, text, place }: DraftBlock, term: Span): TaskItem | undefined {
  const words = [title, text]
    .filter((it) => it !== undefined)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length > LONGEST) return undefined
  const who = PATTERN.exec(words)
  const lead = who?.[1]?.trim() ?? ''
  const isAssigned =
    /^(?:giao|yêu cầu|đề nghị|phân công) /i.test(words) || who?.[2] !== undefined || who?.[3] !== undefined
  if (!who || !isAssigned || !isBody(lead)) return undefined
  const when = timeOf(words, term)
  if (!when) return undefined
  const what = words
    .slice(who[0].length, when.at)
    .replace(/[\s,;:]+$/, '')
    .replace(/(?:,|;)? (?:và )?(?:hoàn thành|xong|trong|vào)$/i, '')
  if (what.length < 8 || /^(?:tổng hợp,? )?báo cáo/i.test(what)) return undefined
  const support = who[3]
  const id = number?.replace(/[.)]+$/, '')
  return {
    kind: 'task',
    values: {
      ...(id !== undefined && /[\p{L}\d]/u.test(id) && { id }),
      title: what[0]?.toUpperCase() + what.slice(1),
      lead: capital(lead),
      ...(support !== undefined && { support: capital(support.trim()) }),
      timing: when.text,
    },
    other: {},
    doubts: [{ kind: 'task-from-prose', text: words, place }],
    place,
  }
}

/** The deadline at the end of the sentence: the longest end of it that is read whole. */
function timeOf(words: string, term: Span): { at: number; text: string } | undefined {
  for (let from = Math.max(0, words.length - 120); from < words.length; from++) {
    if (from > 0 && /[\p{L}\d]/u.test(words[from - 1] ?? '')) continue
    const end = words.slice(from)
    const found = new RegExp(`^${TIME.source}`, 'iu').exec(end)
    const text = found?.[1]?.replace(/[.;,]?\/?\.?$/, '').trim()
    if (text === undefined) continue
    const { parts } = readTiming(text, { term })
    if (parts.length > 0 && parts.every(({ kind }) => kind !== 'unread' && kind !== 'event'))
      return { at: from, text }
  }
  return undefined
}

function isBody(name: string): boolean {
  const one = name.replace(/^(?:các|thủ trưởng các|giám đốc các|chủ tịch) /i, '')
  return beginsBody(one) || /^(?:cơ quan|đơn vị|phòng|thủ trưởng|giám đốc|trưởng|chánh)/i.test(one)
}

function capital(text: string): string {
  return (text[0]?.toUpperCase() ?? '') + text.slice(1)
}
