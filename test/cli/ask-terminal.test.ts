import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { completed, terminalAsker } from '../../src/cli/ask-terminal.ts'

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  return { input, output, asker: terminalAsker(input, output), seen: () => String(output.read() ?? '') }
}

describe('the person at the terminal', () => {
  it('answers line by line, also with lines pasted ahead of their questions', async () => {
    const { input, asker, seen } = terminal()
    const first = asker.line({ text: 'Một? ' })
    input.write('a\rb\rc')
    expect(await first).toBe('a')
    expect(await asker.line({ text: 'Hai? ' })).toBe('b')
    const third = asker.line({ text: 'Ba? ' })
    input.write('à\r')
    expect(await third).toBe('cà')
    expect(seen()).toContain('Hai? b')
    asker.close()
  })

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-C in the middle of a line', 'abc\u0003'],
    ['Ctrl-D on an empty line', '\u0004'],
  ])('gives up with %s', async (_, keys) => {
    const { input, asker } = terminal()
    const answer = asker.line({ text: 'Một? ' })
    input.write(keys)
    expect(await answer).toBeUndefined()
    expect(await asker.line({ text: 'Hai? ' })).toBeUndefined()
  })

  it('gives up when the input ends', async () => {
    const { input, asker } = terminal()
    const answer = asker.line({ text: 'Một? ' })
    input.end()
    expect(await answer).toBeUndefined()
  })

  it('completes with Tab', async () => {
    const { input, asker } = terminal()
    const answer = asker.line({ text: 'Đơn vị? ', complete: ['Văn phòng Sở', 'Thanh tra Sở', '2.7'] })
    input.write('van p\t')
    // Readline answers Tab in a later turn.
    await new Promise((done) => setTimeout(done, 20))
    input.write('\r')
    expect(await answer).toBe('Văn phòng Sở')
    asker.close()
  })
})

it.each([
  ['2', ['2.1', '2.10', '3'], ['2.1', '2.10'], '2'],
  ['VAN', ['Văn phòng Sở', 'Vận tải'], ['Văn phòng Sở', 'Vận tải'], 'V'],
  ['phong q', ['Phòng Quản lý A', 'Phòng Quản lý B'], ['Phòng Quản lý A', 'Phòng Quản lý B'], 'phong q'],
  ['', ['1', '2'], ['1', '2'], ''],
  ['x', ['1', '2'], [], ''],
])('completes “%s” among %j', (typed, words, hits, part) => {
  expect(completed(typed, words)).toEqual([hits, part])
})
