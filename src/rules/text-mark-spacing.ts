import { textsOfPlan } from '../plan/texts.ts'
import { type MarkSlip, spacingSlips } from '../text/proofread-marks.ts'
import { replaceIn } from './replace.ts'
import { defineRule } from './rule.ts'

type Args = Pick<MarkSlip, 'kind' | 'mark'> & { around: string }

export default defineRule<Args>({
  id: 'text-mark-spacing',
  severity: 'warning',
  title: {
    vi: 'Dấu câu viết liền chữ đứng trước và cách chữ đứng sau',
    en: 'Marks follow their word at once and are followed by a blank',
  },
  why: {
    vi: 'Thừa hoặc thiếu dấu cách quanh dấu câu thì dòng bị ngắt sai chỗ khi in và hai câu dính làm một.',
    en: 'With blanks too many or too few, lines break in the wrong place and two sentences become one.',
  },
  message: {
    vi: ({ kind, mark, around }) => `“${around}”: ${sayVi(kind, mark)}`,
    en: ({ kind, mark, around }) => `"${around}": ${sayEn(kind, mark)}`,
  },
  bad: [
    'tasks: [{ title: Quản lý văn bản đi đến.Đẩy mạnh gửi văn bản điện tử }]',
    'tasks: [{ title: Công khai trên trang thông tin điện tử ; niêm yết tại trụ sở }]',
    'document: { body: ["Các phòng ( nếu có) thực hiện./."] }',
  ],
  good: [
    'tasks: [{ title: "Đạt 15.000 hồ sơ, 58,33%; xem tại dichvucong.gov.vn, mục 1.1, v.v." }]',
    'tasks: [{ title: "Phát triển kinh tế-xã hội giai đoạn 2021 - 2025, quy chế làm việc,... của cơ quan" }]',
  ],

  *check(context) {
    for (const { at, text, kind: place } of textsOfPlan(context.plan, context.document)) {
      for (const { start, end, kind, mark, meant } of spacingSlips(text)) {
        // "VT,VP(02)": the last line of the recipients and the signer have rules of their own.
        if (place === 'signature' || (place === 'recipient' && mark === '(')) continue
        const around = aroundOf(text, start, end)
        const fix = replaceIn(context, at, [{ start, end, text: meant }], `Sửa dấu cách quanh “${mark}”`)
        yield { at, within: { start, end }, args: { kind, mark, around }, ...(fix && { fix }) }
      }
    }
  },
})

/** The place with a word on each side, as it stands. */
function aroundOf(text: string, start: number, end: number): string {
  const before = /\S*\s*$/u.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^\s*\S*/u.exec(text.slice(end))?.[0] ?? ''
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, ' ').trim()
}

function sayVi(kind: MarkSlip['kind'], mark: string): string {
  switch (kind) {
    case 'blank-before':
      return `thừa dấu cách trước “${mark}”; hãy viết liền`
    case 'no-blank-after':
      return `thiếu dấu cách sau “${mark}”; hãy thêm một dấu cách`
    case 'no-blank-before':
      return `thiếu dấu cách trước “${mark}”; hãy thêm một dấu cách`
    case 'blank-inside':
      return `thừa dấu cách sát “${mark}”; hãy viết liền với chữ bên trong`
    case 'hyphen':
      return 'dấu gạch nối chỉ cách một bên; hãy cách cả hai bên hoặc viết liền'
  }
}

function sayEn(kind: MarkSlip['kind'], mark: string): string {
  switch (kind) {
    case 'blank-before':
      return `a blank before "${mark}"; drop it`
    case 'no-blank-after':
      return `no blank after "${mark}"; add one`
    case 'no-blank-before':
      return `no blank before "${mark}"; add one`
    case 'blank-inside':
      return `a blank inside "${mark}"; drop it`
    case 'hyphen':
      return 'the hyphen has a blank on one side; put one on both or on none'
  }
}
