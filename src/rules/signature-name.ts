import { defineRule } from './rule.ts'

export default defineRule<{ name: string; meant: string; degree: boolean }>({
  id: 'signature-name',
  severity: 'info',
  title: {
    vi: 'Họ tên người ký viết thường, không kèm học hàm, học vị',
    en: "The signer's name is in ordinary letters, without degrees",
  },
  why: {
    vi: 'Thể thức quy định chỉ ghi họ tên; riêng đơn vị giáo dục, y tế, khoa học có thể có quy định khác của ngành.',
    en: 'The form has the name alone; education, health and science units may have rules of their own.',
  },
  message: {
    vi: ({ name, meant, degree }) =>
      `“${name}” ${degree ? 'kèm học hàm, học vị' : 'viết in hoa'}; thể thức ghi “${meant}”`,
    en: ({ name, meant, degree }) =>
      `"${name}" is ${degree ? 'given with a degree' : 'in capitals'}; the form has "${meant}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.7',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { signature: { position: GIÁM ĐỐC, name: TS. Lê Văn An } }',
    'document: { signature: { position: GIÁM ĐỐC, name: LÊ VĂN AN } }',
  ],
  good: ['document: { signature: { position: GIÁM ĐỐC, name: Lê Văn An } }'],

  *check({ plan }) {
    const { signature } = plan.document
    const name = signature?.name
    if (!signature || !name) return
    const bare = name.replace(
      /^(?:(?:PGS|GS|ThS|TS|BS|CN|KS|DS|CKI{1,2}|NGND|NGƯT)\s*\.?\s*)+(?=\p{Lu})/u,
      '',
    )
    const degree = bare !== name && /^(?:PGS|GS|ThS|TS|BS|CN|KS|DS|CKI|NG)\w*[.\s]/.test(name)
    const shouted = bare === bare.toUpperCase() && bare.includes(' ')
    if (!degree && !shouted) return
    const plain = degree ? bare : name
    const meant = shouted
      ? plain.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
      : plain
    yield { at: [...signature.path, 'name'], args: { name, meant, degree } }
  },
})
