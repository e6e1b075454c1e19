import { editsIn } from './replace.ts'
import { defineRule } from './rule.ts'
import { signatureLines } from './signed.ts'

export default defineRule<{ written: string; meant: string }>({
  id: 'signature-spacing',
  severity: 'warning',
  title: {
    vi: 'Sau KT., TM., TL., TUQ., Q. có một dấu chấm và một dấu cách',
    en: 'KT., TM., TL., TUQ., Q. take a stop and one blank',
  },
  why: {
    vi: 'Quyền hạn của người ký viết theo mẫu “KT. GIÁM ĐỐC”; viết dính hay dùng gạch chéo là sai thể thức.',
    en: 'The signer’s authority has the form “KT. GIÁM ĐỐC”; run together or with a slash it is out of form.',
  },
  message: {
    vi: ({ written, meant }) => `“${written}” chưa đúng thể thức; hãy viết “${meant}”`,
    en: ({ written, meant }) => `"${written}" is out of form; write "${meant}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.7',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { signature: { authority: KT.GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC, name: Lê Văn An } }',
    'document: { signature: { authority: T/L GIÁM ĐỐC, position: CHÁNH VĂN PHÒNG, name: Lê Văn An } }',
  ],
  good: [
    'document: { signature: { authority: KT. GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC, name: Lê Văn An } }',
    'document: { symbol: KH/ĐU, signature: { authority: T/M BAN CHẤP HÀNH, position: PHÓ BÍ THƯ, name: Lê Văn An } }',
  ],

  *check({ plan, document }) {
    const { signature, symbol } = plan.document
    // Party documents (16-KH/TU) keep a form of their own, with "T/M".
    if (!signature || symbol?.includes('/')) return
    for (const { at, text, prefix, post, start } of signatureLines(signature)) {
      if (!prefix || !post) continue
      const meant = `${prefix}. ${post}`
      if (text === meant) continue
      const within = { start, end: start + text.length - post.length }
      // The words of the authority stay as they are, so this is spacing and no change of the signer.
      const edits =
        plan.document.standing === 'draft'
          ? editsIn(document, at, [{ ...within, text: `${prefix}. ` }])
          : undefined
      const place = { start, end: start + text.length }
      yield {
        at,
        within: place,
        args: { written: text, meant },
        ...(edits && { fix: { title: `Viết “${meant}”`, edits } }),
      }
    }
  },
})
