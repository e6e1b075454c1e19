import { placeWords, type TemplateArgs } from '../ooxml/faults.ts'
import { defineRule } from './rule.ts'

export default defineRule<TemplateArgs>({
  id: 'template-tag-reachable',
  severity: 'error',
  title: { vi: 'Ngoặc nhọn chỉ đặt ở nơi được điền', en: 'Braces stand only where they are filled' },
  why: {
    vi: 'Nhận xét (comment), chữ trong biểu đồ và hình vẽ không được điền; ngoặc nhọn ở đó sẽ in nguyên văn.',
    en: 'Comments and the text of charts and drawings are not filled; braces there would be printed as they stand.',
  },
  message: {
    vi: (args) =>
      `${placeWords(args).vi}: “${args.tag}” ở chỗ không được điền; hãy chuyển vào thân văn bản, đầu trang hoặc chân trang`,
    en: (args) =>
      `${placeWords(args).en}: “${args.tag}” is never filled here; move it into the body, a header or a footer`,
  },
  bad: [],
  good: [],
})
