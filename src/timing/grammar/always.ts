/** Reads what goes on all the time: thường xuyên, liên tục, cả năm, 24/24h, trong suốt quá trình … */
import { attempt, type Cursor, firstOf, is, peek, type Reader, take, takeText, tokenAt } from '../cursor.ts'
import type { AlwaysSaid, Said } from '../said.ts'
import { namesActor } from '../who.ts'
import { wholeYear } from './day.ts'
import { stretch } from './span.ts'

/** Something that goes on; where it begins and ends is joined to it afterwards. */
export function always(c: Cursor): Said[] | undefined {
  const found = firstOf<AlwaysSaid>(c, CONTINUOUS)
  return found && [found]
}

const CONTINUOUS: readonly Reader<AlwaysSaid>[] = [(c) => roundTheClock(c), wholeStretch, plain]

function plain(c: Cursor): AlwaysSaid | undefined {
  // "Thường trực Ban Chỉ đạo họp …" names who meets.
  if (peek(c)?.text === 'thường trực' && namesActor(c, 1)) return undefined
  // "15 ngày liên tục": how the days are counted.
  if (UNITS.includes(tokenAt(c, c.at - 1)?.text ?? '') && tokenAt(c, c.at - 2)?.value !== undefined)
    return undefined
  if (!take(c, 'always', 'endless')) return undefined
  for (let i = 0; i < 4; i++) {
    const more = attempt(c, (it) => {
      if (!takeText(it, ',', '/', '(')) take(it, 'and')
      if (roundTheClock(it, true)) return takeText(it, ')') ?? true
      if (tokenAt(it, it.at - 1)?.text === '(') return undefined
      return (
        take(it, 'always') ??
        (takeText(it, 'kịp thời', 'hằng ngày', 'hàng ngày') && !peek(it)?.lexes.includes('when')
          ? true
          : undefined)
      )
    })
    if (!more) break
  }
  return { kind: 'always' }
}

const UNITS: readonly string[] = [
  'ngày',
  'ngày làm việc',
  'ngày đêm',
  'buổi',
  'tuần',
  'tháng',
  'quý',
  'năm',
  'giờ',
]

function wholeStretch(c: Cursor): AlwaysSaid | undefined {
  take(c, 'in')
  if (!take(c, 'whole')) return undefined
  const during = attempt(c, stretch) ?? attempt(c, wholeYear)
  return during && { kind: 'always', during }
}

/** "24/24h", "24/7 giờ"; beside other words of the kind 24/7 is no day of July. */
function roundTheClock(c: Cursor, sure = false): AlwaysSaid | undefined {
  if (peek(c)?.text !== '24' || peek(c, 1)?.text !== '/') return undefined
  c.at += 2
  const second = takeText(c, '24', '7')
  if (!second || (second.text === '7' && !sure && !is(c, 'hour') && !is(c, 'always'))) return undefined
  take(c, 'hour')
  attempt(c, sevenDays)
  return { kind: 'always' }
}

/** ", 7/7 ngày" behind "24/24h". */
function sevenDays(c: Cursor): true | undefined {
  if (!takeText(c, ',', '/') || !takeText(c, '7') || !takeText(c, '/') || !takeText(c, '7')) return undefined
  take(c, 'day')
  return true
}
