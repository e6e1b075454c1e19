import { placeWords, type TemplateArgs } from '../ooxml/faults.ts'
import { defineRule } from './rule.ts'

export default defineRule<TemplateArgs>({
  id: 'template-block-place',
  severity: 'error',
  title: {
    vi: 'Phần lặp và điều kiện trong mẫu nằm gọn một nơi',
    en: 'A repetition or condition of a template lies in one place',
  },
  why: {
    vi: 'Một phần lặp mở ngoài bảng mà hết trong bảng thì không biết lặp đoạn, lặp dòng hay lặp ô.',
    en: 'Opened outside a table and closed inside it, a block could repeat paragraphs, rows or cells.',
  },
  message: {
    vi: (args) =>
      `${placeWords(args).vi}: “${args.tag}” mở và hết ở hai nơi khác nhau; hãy đặt cả hai trong cùng bảng, cùng ô hoặc cùng ngoài bảng`,
    en: (args) =>
      `${placeWords(args).en}: “${args.tag}” opens and ends in different places; put both into the same table, the same cell or outside tables`,
  },
  bad: [],
  good: [],
})
