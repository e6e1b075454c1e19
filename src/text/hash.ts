/**
 * 16 hex digits that stand for a text: the same on every machine and in every version, never for secrets.
 * Two 32-bit lanes mixed with different odd multipliers, each over every UTF-16 unit.
 */
export function hashOf(text: string): string {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193) ^ (b >>> 15)
    b = Math.imul(b ^ unit, 0x27d4eb2f) ^ (a >>> 13)
  }
  return [finish(a ^ text.length), finish(b ^ a)].map((lane) => lane.toString(16).padStart(8, '0')).join('')
}

/** Spreads the last units over all bits, so that texts that differ at their end differ everywhere. */
function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
