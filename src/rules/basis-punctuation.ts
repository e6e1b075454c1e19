import { defineRule } from './rule.ts'

export default defineRule<{ last: boolean; mark: string }>({
  id: 'basis-punctuation',
  severity: 'warning',
  title: {
    vi: 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm',
    en: 'Every basis ends with a semicolon, the last with a full stop',
  },
  why: {
    vi: 'Các căn cứ là một câu liền: sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.',
    en: 'The bases are one sentence: a line each, ended by semicolons, the last by a full stop.',
  },
  message: {
    vi: ({ last, mark }) =>
      `${last ? 'căn cứ cuối cùng' : 'căn cứ này'} ${mark ? `kết thúc bằng “${mark}”` : 'không có dấu kết thúc'}; hãy kết thúc bằng “${last ? '.' : ';'}”`,
    en: ({ last, mark }) =>
      `${last ? 'the last basis' : 'this basis'} ends ${mark ? `with "${mark}"` : 'without a mark'}; end it with "${last ? '.' : ';'}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.6',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { basis: ["Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022.", "Căn cứ Luật Tiếp công dân ngày 25/11/2013."] }',
    'document: { basis: ["Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022"] }',
  ],
  good: [
    'document: { basis: ["Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022;", "Căn cứ Luật Tiếp công dân ngày 25/11/2013."] }',
    'document: { basis: ["Thực hiện Luật Tiếp công dân ngày 25/11/2013, Sở ban hành kế hoạch như sau:"] }',
  ],

  *check({ plan }) {
    const { basis, path } = plan.document
    for (const [i, line] of basis.entries()) {
      const text = line.replace(/[\s*_”"’]+$/u, '')
      const last = i === basis.length - 1
      const mark = /[;.:,!?…]$/.exec(text)?.[0] ?? ''
      // "… cụ thể như sau:" runs on into the plan; a comma may lead into the sentence that issues it.
      if (mark === ':' || (last && (mark === '.' || mark === ',')) || (!last && mark === ';')) continue
      const start = Math.max(0, text.length - 12)
      yield { at: [...path, 'basis', i], within: { start, end: text.length }, args: { last, mark } }
    }
  },
})
