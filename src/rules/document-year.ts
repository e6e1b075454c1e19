import type { Path } from '../finding.ts'
import { textsOfPlan } from '../plan/texts.ts'
import type { Term } from '../plan/types.ts'
import { fold } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ year: string; term: string; place: 'title' | 'time' | 'lead' }>({
  id: 'document-year',
  severity: 'warning',
  title: {
    vi: 'Năm ghi ở trích yếu, lời dẫn và thời gian thực hiện khớp với thời gian của kế hoạch',
    en: 'The year in title, opening and time of execution is within the term',
  },
  why: {
    vi: 'Kế hoạch chép từ năm trước hay sót năm cũ ở tên kế hoạch, tên phụ lục hoặc câu mở đầu.',
    en: 'Copied from last year, a plan keeps the old year in its title, its appendix or its opening.',
  },
  message: {
    vi: ({ year, term, place }) =>
      `${PLACES[place].vi} ghi năm ${year} nhưng kế hoạch thực hiện trong ${term}; hãy xem lại năm ở đây hoặc \`term\``,
    en: ({ year, term, place }) =>
      `${PLACES[place].en} says ${year}, but the term of the plan is ${term}; look at the year here or at \`term\``,
  },
  bad: [
    'document: { title: Kế hoạch tuyên truyền cải cách hành chính năm 2023 }',
    'document: { body: [{ number: "3.", title: "Thời gian thực hiện:", text: "Năm 2023./." }] }',
    'document: { body: ["Sở ban hành Kế hoạch cải cách hành chính năm 2023, cụ thể như sau:", "Các đơn vị thực hiện./."] }',
  ],
  good: [
    'document: { title: Khắc phục những hạn chế của Chỉ số cải cách hành chính năm 2023 }',
    'document: { title: "Thực hiện Chương trình giai đoạn 2021-2025, định hướng đến năm 2030" }',
    'document: { body: ["Sở xây dựng kế hoạch năm 2024 trên cơ sở kết quả năm 2023, cụ thể như sau:", "Các đơn vị thực hiện./."] }',
  ],

  *check({ plan, document }) {
    if (plan.term.start === '' || plan.term.end === '') return
    let time: Path | undefined
    for (const { at, text, kind, field } of textsOfPlan(plan, document)) {
      if (kind !== 'title' && kind !== 'body' && kind !== 'appendix') continue
      const owner = at.slice(0, -1)
      const low = fold(text)
      if (kind === 'body' && field === 'title' && /^\W*thời gian (?:thực hiện|triển khai)/u.test(low))
        time = owner
      const place =
        kind === 'title' || (kind === 'appendix' && field === 'title')
          ? 'title'
          : kind === 'body' &&
              (time?.join('/') === owner.join('/') || /^\W*thời gian (?:thực hiện|triển khai)/u.test(low))
            ? 'time'
            : kind === 'body' && /như sau\s*:?\s*$/u.test(low)
              ? 'lead'
              : undefined
      if (!place) continue
      const odd = oddYear(place === 'lead' ? ownPart(low) : low, plan.term)
      if (!odd) continue
      const within = { start: odd.start, end: odd.end }
      yield { at, within, args: { year: text.slice(odd.start, odd.end), term: sayTerm(plan.term), place } }
    }
  },
})

const PLACES = {
  title: { vi: 'tên văn bản', en: 'the title' },
  time: { vi: 'thời gian thực hiện', en: 'the time of execution' },
  lead: { vi: 'lời dẫn của kế hoạch', en: 'the opening of the plan' },
} as const

/** From the last "kế hoạch" of the sentence on, with what stands before blanked out: earlier ones are cited plans. */
function ownPart(low: string): string {
  const at = Math.max(low.lastIndexOf('ban hành kế hoạch'), low.lastIndexOf('xây dựng kế hoạch'))
  return at < 0 ? '' : ' '.repeat(at) + low.slice(at)
}

/** The first year of a text when none of its years touches the term and nothing explains them. */
function oddYear(low: string, { start, end }: Term): { start: number; end: number } | undefined {
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  let first: { start: number; end: number } | undefined
  for (const match of low.matchAll(/(?<![\d/.])((?:19|20)\d{2})(?:\s*-\s*((?:19|20)\d{2}))?(?![\d/])/g)) {
    const [whole, one = '', two = one] = match
    if (Number(one) <= to && Number(two) >= from) return undefined
    const before = low.slice(0, match.index)
    // The year of what is mended or aimed at, and the number or day of a cited document, are no term.
    if (
      /(?:kết quả|hạn chế|tồn tại|thiếu sót|khắc phục|so với|định hướng|tầm nhìn|đến|trước|nghị quyết|nghị định|quyết định|luật)[^.;:]*$/.test(
        before,
      )
    )
      return undefined
    first ??= { start: match.index, end: match.index + whole.length }
  }
  return first
}

function sayTerm({ start, end }: Term): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
  return from === to ? `năm ${from}` : `${from}-${to}`
}
