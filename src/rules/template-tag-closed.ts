import { placeWords, type TemplateArgs } from '../ooxml/faults.ts'
import { defineRule } from './rule.ts'

export default defineRule<TemplateArgs>({
  id: 'template-tag-closed',
  severity: 'error',
  title: { vi: 'Ngoặc nhọn trong mẫu có mở, có đóng', en: 'Braces in a template come in pairs' },
  why: {
    vi: 'Thiếu một dấu ngoặc thì tên không được nhận ra và sẽ in nguyên văn ra văn bản.',
    en: 'With one brace missing the name is not seen and would be printed as it stands.',
  },
  message: {
    vi: (args) =>
      `${placeWords(args).vi}: dấu ngoặc nhọn ở “${args.tag}” thiếu dấu đi cùng; hãy viết đủ { và } trong một đoạn`,
    en: (args) =>
      `${placeWords(args).en}: the brace at “${args.tag}” lacks its partner; write both { and } in one paragraph`,
  },
  bad: [],
  good: [],
})
