import { placeWords, type TemplateArgs } from '../ooxml/faults.ts'
import { defineRule } from './rule.ts'

export default defineRule<TemplateArgs>({
  id: 'template-name-known',
  severity: 'error',
  title: { vi: 'Tên trong mẫu có trong danh mục tên', en: 'A name in a template is a known one' },
  why: {
    vi: 'Tên lạ thì không biết điền gì; văn bản in ra sẽ còn nguyên dấu ngoặc hoặc bỏ trống.',
    en: 'An unknown name cannot be filled; the document would show it in braces or leave a gap.',
  },
  message: {
    vi: (args) =>
      `${placeWords(args).vi}: không có tên “${args.tag}”; ${args.suggestion ? `ý bạn là “${args.suggestion}”?` : 'hãy xem danh mục tên của mẫu trong templates/README.md'}`,
    en: (args) =>
      `${placeWords(args).en}: no name “${args.tag}”; ${args.suggestion ? `did you mean “${args.suggestion}”?` : 'see the names in templates/README.md'}`,
  },
  bad: [],
  good: [],
})
