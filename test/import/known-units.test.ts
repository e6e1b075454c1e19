import { describe, expect, it } from 'vitest'
import { unitsOf } from '../../src/import/bodies.ts'

const names = ['Văn phòng Sở', 'Văn phòng sở', 'VP Sở', 'Thanh tra Sở', 'Các phòng, đơn vị thuộc Sở']
const vp = { id: 'vp', name: 'Văn phòng Sở', aliases: [] }

describe('units that the configuration of the office has', () => {
  it('are left out of an imported plan', () => {
    expect(unitsOf(names.slice(0, 2), [vp])).toEqual([])
    expect(unitsOf(names, [vp])[0]).toEqual({ ...vp, aliases: ['VP Sở'] })
  })

  it('stand there with a spelling that they have not, and with all that they had', () => {
    const centre = { id: 'tt', name: 'Trung tâm Thông tin', aliases: ['TTTT'], members: ['vp'] }
    const [unit] = unitsOf(
      ['Trung tâm Thông tin, ứng dụng KHCN', 'Trung tâm Thông tin và ứng dụng KH&CN'],
      [{ ...centre, name: 'Trung tâm Thông tin, ứng dụng KH&CN' }],
    )
    expect(unit).toMatchObject({ id: 'tt', members: ['vp'], aliases: expect.arrayContaining(['TTTT']) })
    expect(unit?.aliases).toContain('Trung tâm Thông tin, ứng dụng KHCN')
  })

  it('keep their ids: another unit with the same initials has another one', () => {
    const other = { id: 'tts', name: 'Tổ Tài chính số', aliases: [] }
    expect(unitsOf(['Thanh tra Sở'], [other])).toEqual([{ id: 'tts2', name: 'Thanh tra Sở', aliases: [] }])
  })

  it('have everybody under “all”', () => {
    const all = { id: 'all', name: 'Các phòng, đơn vị thuộc Sở', aliases: [] }
    expect(unitsOf(['Các phòng, đơn vị thuộc Sở'], [all])).toEqual([])
  })
})
