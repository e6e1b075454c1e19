import { describe, expect, it } from 'vitest'
import { readUnits, unitRef, unitRegistry } from '../../src/plan/units.ts'

const { registry } = unitRegistry(
  readUnits({
    all: 'Các phòng, đơn vị thuộc, trực thuộc Sở',
    vp: 'Văn phòng Sở',
    ttra: { name: 'Thanh tra Sở', aliases: ['Thanh tra'] },
    bttnd: 'Ban Thanh tra nhân dân',
    tttt: { name: 'Trung tâm Thông tin, thống kê và ứng dụng KH&CN', aliases: ['TTTT'] },
    khoi: { name: 'Khối văn phòng', members: ['vp', 'ttra'] },
  }),
)

describe('a unit is known by id, name or alias', () => {
  it.each([
    ['vp', ['vp']],
    ['Văn phòng Sở', ['vp']],
    ['văn  phòng sở', ['vp']],
    ['Văn phòng Sở'.normalize('NFD'), ['vp']],
    ['VĂN PHÒNG SỞ', ['vp']],
    ['Thanh tra', ['ttra']],
    ['Thanh tra Sở.', ['ttra']],
    ['Văn phòng Sở Trung tâm Thông tin, thống kê và ứng dụng KH&CN', ['vp', 'tttt']],
    ['Văn phòng Sở, Thanh tra Sở', ['vp', 'ttra']],
    ['Văn phòng Sở; Thanh tra Sở; TTTT', ['vp', 'ttra', 'tttt']],
    ['Văn phòng Sở và Thanh tra Sở', ['vp', 'ttra']],
    ['Văn phòng Sở, và Ban Thanh tra nhân dân', ['vp', 'bttnd']],
    ['Văn phòng Sở - Thanh tra Sở', ['vp', 'ttra']],
    ['Văn phòng Sở, Văn phòng Sở', ['vp']],
    ['Văn phòng Sở (Bộ phận Một cửa)', ['vp']],
    ['- Văn phòng Sở\n- Thanh tra Sở', ['vp', 'ttra']],
    ['(Văn phòng Sở)', []],
    ['Thanh tra nhân dân', []],
    ['Thanh tra Sở chủ trì', []],
    ['Phòng Tài chính', []],
    ['vp ttra', []],
    ['Văn phòng Sởtttt', []],
    ['', []],
    [`${'Văn phòng Sở, '.repeat(200)}x`, []],
  ])('“%s”', (text, ids) => {
    expect(registry.findAll(text).map((unit) => unit.id)).toEqual(ids)
  })

  it('prints the name for an id and what is written for all else', () => {
    expect(unitRef('vp', registry, [])).toMatchObject({
      raw: 'vp',
      name: 'Văn phòng Sở',
      id: 'vp',
      ids: ['vp'],
    })
    expect(unitRef('Thanh tra', registry, [])).toMatchObject({ name: 'Thanh tra', id: 'ttra' })
    expect(unitRef('Văn phòng Sở Thanh tra Sở', registry, [])).toEqual({
      raw: 'Văn phòng Sở Thanh tra Sở',
      name: 'Văn phòng Sở Thanh tra Sở',
      ids: ['vp', 'ttra'],
      path: [],
    })
  })

  it('all has every unit that is no group', () => {
    expect(registry.find('all')?.members).toEqual(['vp', 'ttra', 'bttnd', 'tttt'])
    expect(unitRegistry(readUnits({ vp: 'Văn phòng' })).registry.find('all')?.members).toEqual(['vp'])
    expect(unitRegistry([]).registry.all).toEqual([])
  })
})

describe('of two units with one name', () => {
  it('the first keeps it and the second is told', () => {
    const { registry: two, clashes } = unitRegistry(
      readUnits({ a: 'Phòng Một', b: { name: 'Phòng Hai', aliases: ['phòng một'] } }),
    )
    expect(two.find('Phòng Một')?.id).toBe('a')
    expect(clashes.map(({ name, first, second }) => [name, first.id, second.id])).toEqual([
      ['phòng một', 'a', 'b'],
    ])
  })

  it('a plan replaces the unit of reform.yaml that has its id', () => {
    const { registry: both, clashes } = unitRegistry([
      ...readUnits({ vp: 'Văn phòng' }),
      ...readUnits({ vp: 'Văn phòng Sở' }),
    ])
    expect(both.all.map((unit) => unit.name)).toEqual(['Văn phòng Sở'])
    expect(clashes).toEqual([])
  })
})
