/** Exit codes (contract): 0 fine, 1 findings, 2 the tool could not do its work, 3 a fault of the tool itself. */
export const Exit = { ok: 0, findings: 1, failure: 2, fault: 3 } as const

export type Exit = (typeof Exit)[keyof typeof Exit]

/** A user's mistake or a broken file: told in one line, exit 2, never with a stack. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly exit: Exit = Exit.failure,
  ) {
    super(message)
  }
}
