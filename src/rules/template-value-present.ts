import { placeWords, type TemplateArgs } from '../ooxml/faults.ts'
import { defineRule } from './rule.ts'

export default defineRule<TemplateArgs>({
  id: 'template-value-present',
  severity: 'error',
  title: { vi: 'Giá trị để điền vào mẫu có đủ', en: 'Values for a template are all there' },
  why: {
    vi: 'Thiếu giá trị mà vẫn in thì văn bản có chỗ trống không ai biết; thà dừng lại và nói rõ thiếu gì.',
    en: 'Printed with a value missing, a document has a gap that nobody notices; better to stop and say what is missing.',
  },
  message: {
    vi: (args) =>
      `${placeWords(args).vi}: chưa có giá trị cho “${args.tag}”${args.inside ? ` (${args.inside})` : ''}; hãy ghi vào kế hoạch hoặc reform.yaml, hoặc bỏ tên này khỏi mẫu`,
    en: (args) =>
      `${placeWords(args).en}: no value for “${args.tag}”${args.inside ? ` (${args.inside})` : ''}; write it into the plan or reform.yaml, or take the name out of the template`,
  },
  bad: [],
  good: [],
})
