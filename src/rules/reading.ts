import planFormatVersion from './plan-format-version.ts'
import type { CatalogueRule } from './rule.ts'
import schemaEmpty from './schema-empty.ts'
import schemaEnum from './schema-enum.ts'
import schemaFormat from './schema-format.ts'
import schemaMissingKey from './schema-missing-key.ts'
import schemaTextQuoted from './schema-text-quoted.ts'
import schemaType from './schema-type.ts'
import schemaUnknownKey from './schema-unknown-key.ts'
import schemaValue from './schema-value.ts'
import templateBlockPaired from './template-block-paired.ts'
import templateBlockPlace from './template-block-place.ts'
import templateFile from './template-file.ts'
import templateNameKnown from './template-name-known.ts'
import templateNameUse from './template-name-use.ts'
import templateTagClosed from './template-tag-closed.ts'
import templateTagReachable from './template-tag-reachable.ts'
import templateValuePresent from './template-value-present.ts'
import unitMemberKnown from './unit-member-known.ts'
import unitNameUnique from './unit-name-unique.ts'
import yamlAlias from './yaml-alias.ts'
import yamlDuplicateKey from './yaml-duplicate-key.ts'
import yamlSyntax from './yaml-syntax.ts'
import yamlTab from './yaml-tab.ts'

const all: readonly CatalogueRule[] = [
  planFormatVersion,
  schemaEmpty,
  schemaEnum,
  schemaFormat,
  schemaMissingKey,
  schemaTextQuoted,
  schemaType,
  schemaUnknownKey,
  schemaValue,
  templateBlockPaired,
  templateBlockPlace,
  templateFile,
  templateNameKnown,
  templateNameUse,
  templateTagClosed,
  templateTagReachable,
  templateValuePresent,
  unitMemberKnown,
  unitNameUnique,
  yamlAlias,
  yamlDuplicateKey,
  yamlSyntax,
  yamlTab,
]

/**
 * The rules whose problems come from reading plans, settings and templates, by id: all that a command has to word which checks
 * nothing. The whole catalogue takes long to load.
 */
export const readingRules: ReadonlyMap<string, CatalogueRule> = new Map(all.map((rule) => [rule.id, rule]))
