import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

type Fault = 'place' | 'date' | 'padding'

export default defineRule<{ fault: Fault; written: string; right: string }>({
  id: 'appendix-dateline',
  severity: 'warning',
  title: {
    vi: 'Địa danh, ngày tháng ghi ở phụ lục khớp với kế hoạch',
    en: 'Place and date over the appendix are those of the plan',
  },
  why: {
    vi: 'Dòng này in lại của kế hoạch; chép từ bản cũ thì phụ lục mang ngày khác. Ngày dưới 10 và tháng 1, 2 có số 0 đứng trước.',
    en: 'The line repeats that of the plan; copied from an older one it has another date. Days below 10 and months 1 and 2 take a 0.',
  },
  message: {
    vi: ({ fault, written, right }) =>
      fault === 'padding'
        ? `“${written}” chưa đúng thể thức; hãy ghi “${right}”`
        : `phụ lục ghi ${fault === 'place' ? 'địa danh' : 'thời gian'} “${written}” nhưng kế hoạch là “${right}”; hãy sửa cho khớp`,
    en: ({ fault, written, right }) =>
      fault === 'padding'
        ? `"${written}" is out of form; write "${right}"`
        : `the appendix has the ${fault} "${written}", the plan "${right}"; make them agree`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.4',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { appendix: { dateline: "Hải Dương, ngày 15 tháng 01 năm 2024" } }',
    'document: { appendix: { dateline: "Hưng Yên, ngày 15 tháng 01 năm 2023" } }',
    'document: { appendix: { dateline: "Hưng Yên, ngày 15 tháng 1 năm 2024" } }',
  ],
  good: [
    'document: { appendix: { dateline: "Hưng Yên, ngày 15 tháng 01 năm 2024" } }',
    'document: { appendix: { dateline: "Hưng Yên, ngày    tháng 01 năm 2024" } }',
  ],

  *check({ plan }) {
    const { appendix, place, date, dateText } = plan.document
    const line = appendix?.dateline
    if (!appendix || !line) return
    const at = [...appendix.path, 'dateline']
    const [, written = '', day = '', month = '', year = ''] =
      /^\s*(.*?)[\s,]*ngày[\s.…_]*(\d{0,2})[\s.…_]*tháng[\s.…_]*(\d{0,2})[\s.…_]*năm[\s.…_]*(\d{0,4})/iu.exec(
        line.normalize('NFC'),
      ) ?? []
    if (place && written !== '' && foldKey(written) !== foldKey(place))
      yield { at, args: { fault: 'place', written, right: place } }
    const own = (date ?? dateText ?? '').split('-')
    const differs = [year, month, day].some(
      (part, i) => part !== '' && own[i] && Number(part) !== Number(own[i]),
    )
    const right = [...own].reverse().join('/')
    if (differs)
      yield { at, args: { fault: 'date', written: [day, month, year].filter(Boolean).join('/'), right } }
    else if (/^[1-9]$/.test(day) || /^[12]$/.test(month) || /^0[3-9]$/.test(month)) {
      const padded = [
        day && `ngày ${day.padStart(2, '0')}`,
        month && `tháng ${Number(month) < 3 ? month.padStart(2, '0') : Number(month)}`,
      ]
      yield { at, args: { fault: 'padding', written: line, right: padded.filter(Boolean).join(' ') } }
    }
  },
})
