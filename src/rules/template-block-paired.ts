import { placeWords, type TemplateArgs } from '../ooxml/faults.ts'
import { defineRule } from './rule.ts'

export default defineRule<TemplateArgs>({
  id: 'template-block-paired',
  severity: 'error',
  title: {
    vi: 'Phần lặp và điều kiện trong mẫu có mở, có hết',
    en: 'Repetitions and conditions of a template are closed',
  },
  why: {
    vi: 'Không có {hết} thì không biết phần lặp hay điều kiện kéo dài đến đâu.',
    en: 'Without {hết} nothing tells how far a repetition or a condition goes.',
  },
  message: {
    vi: (args) =>
      args.open
        ? `${placeWords(args).vi}: “${args.tag}” không khớp với “${args.open}” đang mở; hãy sửa cho khớp hoặc viết {hết}`
        : `${placeWords(args).vi}: “${args.tag}” thiếu phần đi cùng; mỗi {mỗi …}, {nếu …} cần một {hết}`,
    en: (args) =>
      args.open
        ? `${placeWords(args).en}: “${args.tag}” does not match the open “${args.open}”; make them match or write {hết}`
        : `${placeWords(args).en}: “${args.tag}” lacks its partner; every {mỗi …} and {nếu …} needs a {hết}`,
  },
  bad: [],
  good: [],
})
