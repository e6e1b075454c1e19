import { textsOfPlan } from '../plan/texts.ts'
import { leftoversIn, type OldEncoding } from '../text/encoding.ts'
import { replaceIn } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ encoding: OldEncoding; wrong: string; meant: string }>({
  id: 'text-encoding',
  severity: 'error',
  title: {
    vi: 'Không còn chữ của bảng mã cũ (TCVN3, VNI, VIQR)',
    en: 'No leftovers of old encodings (TCVN3, VNI, VIQR)',
  },
  why: {
    vi: 'Văn bản phải dùng Unicode TCVN 6909:2001; chữ chép từ tệp cũ không đổi bảng mã thì in ra không ai đọc được.',
    en: 'Documents are Unicode by TCVN 6909:2001; text copied from old files without conversion is unreadable.',
  },
  message: {
    vi: ({ encoding, wrong, meant }) =>
      `“${wrong}” là chữ ${encoding === 'UTF-8' ? 'UTF-8 bị mở sai bảng mã' : `bảng mã ${encoding}`}; đọc là “${meant}”`,
    en: ({ encoding, wrong, meant }) =>
      `"${wrong}" is ${encoding === 'UTF-8' ? 'UTF-8 read in a wrong encoding' : `${encoding} text`}; it reads "${meant}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, I.2 (TCVN 6909:2001)',
  bad: [
    'tasks: [{ title: "Së Khoa häc vµ C«ng nghÖ" }]',
    'tasks: [{ title: "Sôû Khoa hoïc vaø Coâng ngheä" }]',
  ],
  good: ['tasks: [{ title: "Sở Khoa học và Công nghệ § 5, Windows®, ½ ngày" }]'],

  *check(context) {
    for (const { at, text } of textsOfPlan(context.plan, context.document)) {
      const all = leftoversIn(text)
      const [first] = all
      if (!first) continue
      const parts = all.map(({ start, end, meant }) => ({ start, end, text: meant }))
      const fix = replaceIn(context, at, parts, 'Chuyển sang Unicode')
      const { start, end, encoding, meant } = first
      const args = { encoding, wrong: text.slice(start, end), meant }
      yield { at, within: { start, end }, args, ...(fix && { fix }) }
    }
  },
})
