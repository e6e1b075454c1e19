/**
 * The command line: which commands and options there are, and which exit code an outcome has. Each command's own code
 * is loaded only when it is called, so that start-up stays short.
 */
import { type Argument, Command, CommanderError, Option } from 'commander'
import { isLang, type Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { nearest } from '../text/suggest.ts'
import { isDay } from '../time/day.ts'
import { type CommandSpec, commands, globals, type OptionSpec } from './commands.ts'
import { Exit, Stop } from './exit.ts'
import type { Host } from './host.ts'

export { nodeHost } from './host.ts'

/** Options that every command has. */
export interface GlobalOptions {
  asOf?: string
  lang?: string
  config?: string
  color?: boolean
}

/** Runs one command line; never throws. */
export async function run(args: readonly string[], host: Host): Promise<Exit> {
  host.lang = langOf(args) ?? host.lang
  host.color = wantsColor(args, host)
  if (args.includes('--quiet')) delete host.passing
  const say = wordsOf(host.lang)
  try {
    return await dispatch(args, host)
  } catch (error) {
    if (error instanceof Stop) {
      host.err(`${error.message}\n`)
      return error.exit
    }
    host.err(`${say.fault(error instanceof Error ? error.message : String(error))}\n`)
    if (host.env('REFORM_DEBUG')) host.err(`${error instanceof Error ? error.stack : ''}\n`)
    return Exit.fault
  } finally {
    host.passed?.()
    host.endAsking?.()
  }
}

async function dispatch(given: readonly string[], host: Host): Promise<Exit> {
  const args = commandFirst(given)
  let exit: Exit = Exit.ok
  const named = commands.find(({ name }) => name === args[0])
  const program = programOf(named ? [named] : commands, host, (code) => {
    exit = code
  })
  try {
    // Of a command that there is not, its options are no matter.
    const known = named !== undefined || args[0]?.startsWith('-') !== false
    await program.parseAsync(known ? [...args] : args.slice(0, 1), { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return usage(error, args, program, host)
    throw error
  }
}

/** "reform --lang en check plans": what holds for every command may stand before it, too. */
function commandFirst(args: readonly string[]): readonly string[] {
  let at = 0
  while (at < args.length) {
    const [name, value] = (args[at] ?? '').split('=', 2)
    const option = globals.find(({ flags }) => flags.split(' ')[0] === name)
    if (!option) break
    at += option.flags.includes(' ') && value === undefined ? 2 : 1
  }
  if (at === 0 || at > args.length) return args
  // "--lang en --version"
  if (at === args.length || args[at]?.startsWith('-')) return args.slice(at)
  const [before, after] = [args.slice(0, at), args.slice(at)]
  const end = after.includes('--') ? after.indexOf('--') : after.length
  return [...after.slice(0, end), ...before, ...after.slice(end)]
}

/** @param specs the one command that is called, as putting all of them together takes a tenth of the start; else all */
function programOf(specs: readonly CommandSpec[], host: Host, done: (exit: Exit) => void): Command {
  const { lang } = host
  const program = new Command('reform')
    .description(
      lang === 'vi'
        ? 'Kiểm tra, theo dõi và in kế hoạch cải cách hành chính ghi bằng YAML'
        : 'Checks, follows up and prints administrative-reform plans kept as YAML',
    )
    .version(
      process.env.REFORM_VERSION ?? '',
      '--version',
      lang === 'vi' ? 'in số phiên bản' : 'print the version',
    )
  shape(program, host)
  for (const spec of specs) program.addCommand(commandOf(spec, host, done))
  program.helpCommand(false)
  program.action(() => {
    host.err(program.helpInformation())
    done(Exit.failure)
  })
  return program
}

function commandOf(spec: CommandSpec, host: Host, done: (exit: Exit) => void): Command {
  const command = new Command(spec.name).description(spec.summary[host.lang])
  shape(command, host)
  for (const argument of spec.args ?? []) command.argument(argument.name, argument.help[host.lang])
  for (const option of spec.options ?? []) command.addOption(optionOf(option, host.lang))
  for (const option of globals) command.addOption(optionOf(option, host.lang))
  for (const sub of spec.commands ?? []) command.addCommand(commandOf(sub, host, done))
  if (spec.examples)
    command.addHelpText(
      'after',
      `\n${host.lang === 'vi' ? 'Ví dụ' : 'Examples'}:\n${spec.examples.map((it) => `  ${it}`).join('\n')}`,
    )
  if (!spec.run) return command
  const { run: load } = spec
  return command.action(async (...given: unknown[]) => {
    const options = given.at(-2) as GlobalOptions & Record<string, unknown>
    checkArguments(spec, given, host)
    checkOptions(spec, options, host)
    done(await load(given.slice(0, -2) as (string | string[] | undefined)[], options, host))
  })
}

function optionOf(spec: OptionSpec, lang: Lang): Option {
  const option = new Option(spec.flags, spec.help[lang])
  if (spec.repeat) option.argParser((value: string, all: string[] | undefined) => [...(all ?? []), value])
  return option
}

/** Help and errors in the reader's language; commander never ends the program and never prints errors by itself. */
function shape(command: Command, host: Host): void {
  const vi = host.lang === 'vi'
  const titles: Record<string, string> = {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Lệnh:',
  }
  command
    .helpOption('-h, --help', vi ? 'in hướng dẫn' : 'print help')
    .configureHelp({
      helpWidth: host.columns ?? 100,
      styleTitle: (title) => (vi ? (titles[title] ?? title) : title),
      // Every command takes options: in the list of commands that word only takes room.
      subcommandTerm: (it) => [it.name(), ...it.registeredArguments.map(argumentTerm)].join(' '),
      styleUsage: (text) =>
        vi ? text.replace('[options]', '[tùy chọn]').replace('[command]', '<lệnh>') : text,
    })
    .configureOutput({ writeOut: (text) => host.out(text), writeErr: () => undefined })
    .exitOverride()
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '')
  return argument.required ? `<${name}>` : `[${name}]`
}

function usage(error: CommanderError, args: readonly string[], program: Command, host: Host): Exit {
  if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return Exit.ok
  const say = wordsOf(host.lang)
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const command = program.commands.find((it) => it.name() === args[0])
  if (error.code === 'commander.help') {
    host.err((command ?? program).helpInformation())
    return Exit.failure
  }
  const message = (): string => {
    switch (error.code) {
      case 'commander.unknownCommand':
        return say.unknownCommand(
          named,
          nearest(
            named,
            program.commands.map((it) => it.name()),
          ),
        )
      case 'commander.unknownOption': {
        const known = (command ?? program).options.flatMap((it) => (it.long ? [it.long] : []))
        return say.unknownOption(named, nearest(named, known))
      }
      case 'commander.missingArgument':
        return say.missingArgument(named, command?.name())
      case 'commander.optionMissingArgument':
        return say.missingValue(named.split(' ')[0] ?? named)
      case 'commander.excessArguments': {
        const word = args.find((it) => !it.startsWith('-')) ?? ''
        if (command === undefined)
          return say.unknownCommand(
            word,
            nearest(
              word,
              program.commands.map((it) => it.name()),
            ),
          )
        return say.excessArguments(command.name())
      }
      default:
        return error.message
    }
  }
  host.err(`${message()}\n`)
  return Exit.failure
}

function checkArguments(spec: CommandSpec, given: readonly unknown[], host: Host): void {
  for (const [i, { name, choices }] of (spec.args ?? []).entries()) {
    const value = given[i]
    if (!choices || typeof value !== 'string' || choices.includes(value)) continue
    throw new Stop(wordsOf(host.lang).badChoice(name, value, choices.join(', '), nearest(value, choices)))
  }
}

/** Values that are the same for every command are looked at here, in the order in which a user would mend them. */
function checkOptions(spec: CommandSpec, options: GlobalOptions & Record<string, unknown>, host: Host): void {
  const say = wordsOf(host.lang)
  const { asOf, lang } = options
  if (lang !== undefined && !isLang(lang))
    throw new Stop(say.badChoice('--lang', lang, 'vi, en', nearest(lang, ['vi', 'en'])))
  if (asOf !== undefined && !isDay(asOf)) throw new Stop(say.badDay(asOf))
  for (const { flags, choices, number, year } of spec.options ?? []) {
    const name = /--(?:no-)?([\w-]+)/.exec(flags)?.[1] ?? ''
    const value = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
    for (const text of Array.isArray(value) ? value : [value]) {
      if (typeof text !== 'string') continue
      const chosen = text.split('=')[0] ?? text
      if (choices && !choices.includes(chosen)) {
        throw new Stop(say.badChoice(`--${name}`, text, choices.join(', '), nearest(chosen, choices)))
      }
      if (year && !/^[12]\d{3}$/.test(text)) throw new Stop(say.badYear(`--${name}`, text))
      if (number && !/^\d{1,9}$/.test(text)) throw new Stop(say.badNumber(`--${name}`, text))
    }
  }
}

/** The language has to be known before the help and the errors of the command line itself are worded. */
function langOf(args: readonly string[]): Lang | undefined {
  for (let i = 0; i < args.length; i++) {
    const value = args[i] === '--lang' ? args[i + 1] : /^--lang=(.*)$/.exec(args[i] ?? '')?.[1]
    if (value !== undefined && isLang(value)) return value
  }
  return undefined
}

function wantsColor(args: readonly string[], host: Host): boolean {
  if (args.includes('--no-color')) return false
  const force = host.env('FORCE_COLOR')
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (host.env('NO_COLOR')) return false
  return host.columns !== undefined && host.env('TERM') !== 'dumb'
}
