import { isSameBody } from '../plan/unit-names.ts'
import { ALL_UNITS } from '../plan/units.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ id: string; name: string; other: string; file: string }>({
  id: 'unit-id-agrees',
  severity: 'warning',
  title: { vi: 'Mã đơn vị chỉ một đơn vị ở mọi kế hoạch', en: 'A unit id means one unit in all plans' },
  why: {
    vi: 'Thống kê nhiều kế hoạch cộng theo mã đơn vị; một mã chỉ hai đơn vị thì việc của đơn vị này bị tính cho đơn vị kia.',
    en: 'Figures over several plans add up by unit id; with two units under one id, one’s work is counted for the other.',
  },
  message: {
    vi: ({ id, name, other, file }) =>
      `mã \`${id}\` ở đây là “${name}”, còn ở ${file} là “${other}”; hãy dùng hai mã khác nhau, hoặc khai chung trong reform.yaml`,
    en: ({ id, name, other, file }) =>
      `id \`${id}\` is "${name}" here and "${other}" in ${file}; use two ids, or declare the unit once in reform.yaml`,
  },
  bad: ['# cchc.yaml\nunits: { tt: Trung tâm Thông tin }\n---\n# papi.yaml\nunits: { tt: Thanh tra Sở }'],
  good: ['# cchc.yaml\nunits: { tt: Thanh tra Sở }\n---\n# papi.yaml\nunits: { tt: Thanh tra Sở }'],

  *checkTogether(plans) {
    const first = new Map<string, { name: string; keys: readonly string[]; file: string }>()
    for (const [plan, { office, units, file }] of plans.entries()) {
      for (const { id, name, keys, at } of units) {
        if (office === '' || id === ALL_UNITS) continue
        const key = `${office}\n${id}`
        const other = first.get(key)
        if (!other) first.set(key, { name, keys, file })
        else if (!isSameBody(name, other.name) && !keys.some((it) => other.keys.includes(it)))
          yield { plan, at, args: { id, name, other: other.name, file: other.file } }
      }
    }
  },
})
