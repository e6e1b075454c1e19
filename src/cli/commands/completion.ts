/** `reform completion SHELL`: a script that lets the shell complete commands and options. */
import { commands, globals } from '../commands.ts'
import { Exit } from '../exit.ts'
import type { Host } from '../host.ts'

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

export async function completion(shell: string, host: Host): Promise<Exit> {
  const script = { bash, zsh, fish, powershell }[shell as (typeof shells)[number]]
  host.out(script())
  return Exit.ok
}

const long = (flags: string): string[] => flags.match(/--[\w-]+/g) ?? []

/** Each command with its options, the global ones included. */
function table(): {
  name: string
  summary: string
  options: { flag: string; help: string; choices: readonly string[] }[]
}[] {
  return commands.map(({ name, summary, options = [] }) => ({
    name,
    summary: summary.vi,
    options: [...options, ...globals].flatMap(({ flags, help, choices = [] }) =>
      long(flags).map((flag) => ({ flag, help: help.vi, choices })),
    ),
  }))
}

function bash(): string {
  const cases = table().map(({ name, options }) => {
    const values = options.filter((it) => it.choices.length > 0)
    const choose = values.map(
      (it) => `        ${it.flag}) COMPREPLY=($(compgen -W "${it.choices.join(' ')}" -- "$word")); return ;;`,
    )
    return `    ${name})
      case "$before" in
${choose.join('\n')}
        *) ;;
      esac
      [[ $word == -* ]] && COMPREPLY=($(compgen -W "${options.map((it) => it.flag).join(' ')}" -- "$word"))
      ;;`
  })
  return `# reform completion bash >> ~/.bashrc
_reform() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commands.map((it) => it.name).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o default -F _reform reform
`
}

function zsh(): string {
  const quote = (text: string): string =>
    text.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:')
  const cases = table().map(({ name, options }) => {
    const specs = options.map(({ flag, help, choices }) => {
      const values = choices.length > 0 ? `:giá trị:(${choices.join(' ')})` : ''
      return `'${flag}[${quote(help)}]${values}'`
    })
    return `    ${name}) _arguments ${specs.join(' ')} '*:tệp:_files' ;;`
  })
  return `#compdef reform
# reform completion zsh > "\${fpath[1]}/_reform"
_reform() {
  if (( CURRENT == 2 )); then
    local -a names
    names=(${table()
      .map(({ name, summary }) => `'${name}:${quote(summary)}'`)
      .join(' ')})
    _describe 'lệnh' names
    return
  fi
  shift words; (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
_reform "$@"
`
}

function fish(): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "\\'")}'`
  const lines = table().flatMap(({ name, summary, options }) => [
    `complete -c reform -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
    ...options.map(({ flag, help, choices }) => {
      const values = choices.length > 0 ? ` -x -a ${quote(choices.join(' '))}` : ''
      return `complete -c reform -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d ${quote(help)}${values}`
    }),
  ])
  return `# reform completion fish > ~/.config/fish/completions/reform.fish\n${lines.join('\n')}\n`
}

function powershell(): string {
  const entries = table().map(
    ({ name, options }) => `    '${name}' = @(${options.map((it) => `'${it.flag}'`).join(', ')})`,
  )
  return `# reform completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName reform -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
${entries.join('\n')}
  }
  $given = $ast.CommandElements | ForEach-Object { $_.ToString() }
  $first = $given.Count -lt 2 -or ($given.Count -eq 2 -and $word -ne '')
  $choices = if ($first) { $options.Keys | Sort-Object } else { $options[$given[1]] }
  $choices | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_)
  }
}
`
}
