import { defineRule } from './rule.ts'
import { postKey, type SignatureLine, signatureLines } from './signed.ts'

type Fault =
  | 'deputy-alone'
  | 'head-missing'
  | 'deputy-missing'
  | 'pair'
  | 'not-collective'
  | 'deputy-by-order'
  | 'signer-missing'

export default defineRule<{ fault: Fault; written: string; meant: string }>({
  id: 'signature-authority',
  severity: 'warning',
  title: {
    vi: 'Quyền hạn (KT., TM., TL., TUQ.) đi đúng với chức vụ người ký',
    en: 'The authority (KT., TM., TL., TUQ.) agrees with the post of the signer',
  },
  why: {
    vi: 'Cấp phó ký thay ghi “KT.” và chức vụ người đứng đầu; “TM.” chỉ dùng cho tập thể (Ủy ban, Hội đồng, Ban Chỉ đạo), không dùng cho sở.',
    en: 'A deputy signs with KT. and the head’s post; TM. is for collective bodies only, not for a head-led department.',
  },
  message: {
    vi: ({ fault, written, meant }) => `“${written}”: ${FAULTS[fault].vi}; hãy ghi ${meant}`,
    en: ({ fault, written, meant }) => `"${written}": ${FAULTS[fault].en}; write ${meant}`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, II.7',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { signature: { position: PHÓ GIÁM ĐỐC, name: Lê Văn An } }',
    'document: { signature: { authority: TM. GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC, name: Lê Văn An } }',
    'document: { signature: { authority: KT. GIÁM ĐỐC, position: GIÁM ĐỐC, name: Lê Văn An } }',
    'document: { signature: { authority: KT. GIÁM ĐỐC, position: PHÓ CHỦ TỊCH, name: Lê Văn An } }',
    'document: { signature: { authority: TL. GIÁM ĐỐC, position: null, name: Lê Văn An } }',
    'document: { signature: { authority: TL. GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC, name: Lê Văn An } }',
  ],
  good: [
    'document: { signature: { authority: KT. GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC, name: Lê Văn An } }',
    'document: { signature: { authority: TM. ỦY BAN NHÂN DÂN, position: CHỦ TỊCH, name: Lê Văn An } }',
    'document: { signature: { authority: "TM. ỦY BAN NHÂN DÂN\\nKT. CHỦ TỊCH", position: PHÓ CHỦ TỊCH, name: Lê Văn An } }',
    'document: { signature: { authority: TL. GIÁM ĐỐC, position: CHÁNH VĂN PHÒNG, name: Lê Văn An } }',
    'document: { signature: { authority: KT. BỘ TRƯỞNG, position: THỨ TRƯỞNG, name: Lê Văn An } }',
    'document: { signature: { position: Q. GIÁM ĐỐC, name: Lê Văn An } }',
  ],

  *check({ plan }) {
    const { signature, symbol } = plan.document
    // Party documents (16-KH/TU) keep a form of their own.
    if (!signature || symbol?.includes('/')) return
    const lines = signatureLines(signature)
    for (const [i, line] of lines.entries()) {
      const found = faultOf(line, lines[i - 1], lines[i + 1])
      if (!found) continue
      const within = { start: line.start, end: line.start + line.text.length }
      const written =
        found.fault === 'deputy-alone'
          ? line.text
          : lines
              .slice(i)
              .map(({ text }) => text)
              .join(' / ')
      yield { at: line.at, within, args: { written, ...found } }
      return
    }
  },
})

const FAULTS = {
  'deputy-alone': {
    vi: 'cấp phó ký thì phải ký thay người đứng đầu',
    en: 'a deputy signs for the head',
  },
  'head-missing': {
    vi: 'sau “KT.” là chức vụ của người đứng đầu',
    en: 'KT. is followed by the post of the head',
  },
  'deputy-missing': {
    vi: 'dưới “KT.” phải là chức vụ cấp phó của người ký',
    en: 'below KT. stands the deputy’s own post',
  },
  pair: { vi: 'chức vụ hai dòng không cùng một cơ quan', en: 'the two posts are not of one body' },
  'not-collective': {
    vi: '“TM.” chỉ dùng khi ký thay mặt tập thể',
    en: 'TM. is for signing on behalf of a collective body',
  },
  'deputy-by-order': {
    vi: 'cấp phó của cùng người đứng đầu thì ký thay, không ký thừa lệnh',
    en: 'a deputy of the same head signs for the head, not by order',
  },
  'signer-missing': { vi: 'thiếu chức vụ của người ký', en: 'the post of the signer is missing' },
} as const

const DEPUTY = /^(?:PHÓ|THỨ TRƯỞNG|PHỤ TRÁCH|QUYỀN|Q\.)(?=\s|$)/
const HEAD =
  /^(?:TỔNG )?(?:GIÁM ĐỐC|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|BỘ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG|THỦ TRƯỞNG|CHỦ TỊCH)(?=\s|$)/
const HEAD_LED = /^(?:SỞ|LÃNH ĐẠO SỞ|CỤC|CHI CỤC|TRUNG TÂM|PHÒNG|VĂN PHÒNG)(?=\s|$)/

function faultOf(
  line: SignatureLine,
  above: SignatureLine | undefined,
  below: SignatureLine | undefined,
): { fault: Fault; meant: string } | undefined {
  const post = postKey(line.post)
  const next = below && postKey(below.post)
  switch (line.prefix) {
    case undefined: {
      if (above?.prefix || !/^PHÓ (?=\S)/.test(post)) return undefined
      const head = post.slice(4)
      return { fault: 'deputy-alone', meant: `“KT. ${head}” ở dòng trên, “${post}” ở dòng dưới` }
    }
    case 'KT': {
      if (DEPUTY.test(post))
        return { fault: 'head-missing', meant: `“KT. ${post.replace(/^PHÓ /, '')}”, dưới là “${post}”` }
      if (next === undefined || (!DEPUTY.test(next) && HEAD.test(next)))
        return { fault: 'deputy-missing', meant: `“KT. ${post}”, dưới là “PHÓ ${post}”` }
      const deputyOf = /^PHÓ (.+)$/.exec(next)?.[1]
      if (deputyOf && !alike(post, deputyOf))
        return { fault: 'pair', meant: `“KT. ${post}”, dưới là “PHÓ ${post}”, hoặc sửa dòng trên` }
      return undefined
    }
    case 'TM':
      if (!HEAD.test(post) && !HEAD_LED.test(post)) return undefined
      if (next && DEPUTY.test(next))
        return { fault: 'not-collective', meant: `“KT. ${next.replace(/^PHÓ /, '')}”, dưới là “${next}”` }
      return { fault: 'not-collective', meant: 'chức vụ người ký, không có “TM.”' }
    default:
      if (line.prefix === 'Q') return undefined
      if (next === undefined)
        return { fault: 'signer-missing', meant: `“${line.prefix}. ${post}”, dưới là chức vụ của người ký` }
      if (line.prefix === 'TL' && next === `PHÓ ${post}`)
        return { fault: 'deputy-by-order', meant: `“KT. ${post}”, dưới là “${next}”` }
      return undefined
  }
}

/** One post within the other, whatever marks a slip of typing has lost: "PHÓ GIÁM ĐÔC" is a deputy of "GIÁM ĐỐC". */
function alike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((post) => post.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D'))
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a))
}
