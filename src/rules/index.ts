// Written by test/rules/catalogue.test.ts: add a rule file and run `npm test -- -u`.

import appendixDateline from './appendix-dateline.ts'
import appendixLabel from './appendix-label.ts'
import appendixReference from './appendix-reference.ts'
import auditAddressee from './audit-addressee.ts'
import auditAgency from './audit-agency.ts'
import auditAppendix from './audit-appendix.ts'
import auditBasis from './audit-basis.ts'
import auditBodyEnd from './audit-body-end.ts'
import auditBodyParagraph from './audit-body-paragraph.ts'
import auditBodySize from './audit-body-size.ts'
import auditClean from './audit-clean.ts'
import auditColour from './audit-colour.ts'
import auditDate from './audit-date.ts'
import auditFont from './audit-font.ts'
import auditHeadingOrder from './audit-heading-order.ts'
import auditMargin from './audit-margin.ts'
import auditMotto from './audit-motto.ts'
import auditNationalName from './audit-national-name.ts'
import auditNumber from './audit-number.ts'
import auditPageNumber from './audit-page-number.ts'
import auditPaper from './audit-paper.ts'
import auditRecipients from './audit-recipients.ts'
import auditSignature from './audit-signature.ts'
import auditSubject from './audit-subject.ts'
import basisPunctuation from './basis-punctuation.ts'
import basisUnique from './basis-unique.ts'
import bodyAddressee from './body-addressee.ts'
import bodyEnd from './body-end.ts'
import bodyParagraphEnd from './body-paragraph-end.ts'
import bodyParagraphStart from './body-paragraph-start.ts'
import citationBeforePlan from './citation-before-plan.ts'
import citationBlank from './citation-blank.ts'
import citationCodeConsistent from './citation-code-consistent.ts'
import citationConsistent from './citation-consistent.ts'
import citationDate from './citation-date.ts'
import citationDatePlausible from './citation-date-plausible.ts'
import citationFirstComplete from './citation-first-complete.ts'
import citationFirstTitle from './citation-first-title.ts'
import citationInForce from './citation-in-force.ts'
import citationIssuer from './citation-issuer.ts'
import citationIssuerKnown from './citation-issuer-known.ts'
import citationLaterShort from './citation-later-short.ts'
import citationLetterOrder from './citation-letter-order.ts'
import citationNumber from './citation-number.ts'
import citationOwn from './citation-own.ts'
import citationOwnCode from './citation-own-code.ts'
import citationPadding from './citation-padding.ts'
import citationSpacing from './citation-spacing.ts'
import citationSymbol from './citation-symbol.ts'
import citationType from './citation-type.ts'
import citationTypeWord from './citation-type-word.ts'
import citationYear from './citation-year.ts'
import citationYearDate from './citation-year-date.ts'
import documentDateTerm from './document-date-term.ts'
import documentHeadComplete from './document-head-complete.ts'
import documentNumber from './document-number.ts'
import documentNumberDate from './document-number-date.ts'
import documentPlace from './document-place.ts'
import documentSymbol from './document-symbol.ts'
import documentSymbolType from './document-symbol-type.ts'
import documentTitle from './document-title.ts'
import documentYear from './document-year.ts'
import ignoreKnown from './ignore-known.ts'
import ignoreReason from './ignore-reason.ts'
import ignoreUnused from './ignore-unused.ts'
import indexCovered from './index-covered.ts'
import indexEdition from './index-edition.ts'
import indexFactor from './index-factor.ts'
import indexKnown from './index-known.ts'
import indexTitle from './index-title.ts'
import planAppendixMentioned from './plan-appendix-mentioned.ts'
import planFormatVersion from './plan-format-version.ts'
import planIdUnique from './plan-id-unique.ts'
import progressAfterClosing from './progress-after-closing.ts'
import progressBeforeTrigger from './progress-before-trigger.ts'
import progressContinuous from './progress-continuous.ts'
import progressContinuousDone from './progress-continuous-done.ts'
import progressEvidence from './progress-evidence.ts'
import progressEvidenceCitation from './progress-evidence-citation.ts'
import progressEvidenceDate from './progress-evidence-date.ts'
import progressExtensionDocument from './progress-extension-document.ts'
import progressExtensionInTime from './progress-extension-in-time.ts'
import progressInTerm from './progress-in-term.ts'
import progressNotFuture from './progress-not-future.ts'
import progressOrder from './progress-order.ts'
import progressTargetMet from './progress-target-met.ts'
import progressTargetMissed from './progress-target-missed.ts'
import progressTurnKnown from './progress-turn-known.ts'
import progressValueRange from './progress-value-range.ts'
import recipientArchive from './recipient-archive.ts'
import recipientAsAbove from './recipient-as-above.ts'
import recipientMark from './recipient-mark.ts'
import recipientUnique from './recipient-unique.ts'
import reportAfterWindow from './report-after-window.ts'
import type { CatalogueRule } from './rule.ts'
import schemaEmpty from './schema-empty.ts'
import schemaEnum from './schema-enum.ts'
import schemaFormat from './schema-format.ts'
import schemaMissingKey from './schema-missing-key.ts'
import schemaTextQuoted from './schema-text-quoted.ts'
import schemaType from './schema-type.ts'
import schemaUnknownKey from './schema-unknown-key.ts'
import schemaValue from './schema-value.ts'
import sectionEmpty from './section-empty.ts'
import sectionNumberGap from './section-number-gap.ts'
import sectionNumberMark from './section-number-mark.ts'
import sectionNumberOrder from './section-number-order.ts'
import sectionNumberStyle from './section-number-style.ts'
import sectionNumberUnique from './section-number-unique.ts'
import signatureAuthority from './signature-authority.ts'
import signatureName from './signature-name.ts'
import signatureSpacing from './signature-spacing.ts'
import targetDirection from './target-direction.ts'
import targetRateRange from './target-rate-range.ts'
import targetTextAgrees from './target-text-agrees.ts'
import taskDeliverablePresent from './task-deliverable-present.ts'
import taskDueAgrees from './task-due-agrees.ts'
import taskIdGap from './task-id-gap.ts'
import taskIdOrder from './task-id-order.ts'
import taskIdPresent from './task-id-present.ts'
import taskIdSection from './task-id-section.ts'
import taskIdStyle from './task-id-style.ts'
import taskIdUnique from './task-id-unique.ts'
import taskLeadEverybody from './task-lead-everybody.ts'
import taskLeadKnown from './task-lead-known.ts'
import taskLeadPresent from './task-lead-present.ts'
import taskLeadUnique from './task-lead-unique.ts'
import taskSupportKnown from './task-support-known.ts'
import taskSupportLead from './task-support-lead.ts'
import taskTimingPresent from './task-timing-present.ts'
import taskTitleUnique from './task-title-unique.ts'
import templateBlockPaired from './template-block-paired.ts'
import templateBlockPlace from './template-block-place.ts'
import templateFile from './template-file.ts'
import templateNameKnown from './template-name-known.ts'
import templateNameUse from './template-name-use.ts'
import templateTagClosed from './template-tag-closed.ts'
import templateTagReachable from './template-tag-reachable.ts'
import templateValuePresent from './template-value-present.ts'
import textBlanks from './text-blanks.ts'
import textCapitals from './text-capitals.ts'
import textCellEnd from './text-cell-end.ts'
import textEncoding from './text-encoding.ts'
import textInvisible from './text-invisible.ts'
import textLookAlike from './text-look-alike.ts'
import textMarkRow from './text-mark-row.ts'
import textMarkSpacing from './text-mark-spacing.ts'
import textNumber from './text-number.ts'
import textPairClosed from './text-pair-closed.ts'
import textPhrase from './text-phrase.ts'
import textSyllable from './text-syllable.ts'
import textTonePlace from './text-tone-place.ts'
import textUnicodeForm from './text-unicode-form.ts'
import textWordTwice from './text-word-twice.ts'
import textYear from './text-year.ts'
import timingConsistent from './timing-consistent.ts'
import timingFirstTurn from './timing-first-turn.ts'
import timingInTerm from './timing-in-term.ts'
import timingOpenEnd from './timing-open-end.ts'
import timingRead from './timing-read.ts'
import timingRepaired from './timing-repaired.ts'
import timingTextAgrees from './timing-text-agrees.ts'
import timingWorkday from './timing-workday.ts'
import timingYear from './timing-year.ts'
import unitAbbreviationKnown from './unit-abbreviation-known.ts'
import unitIdAgrees from './unit-id-agrees.ts'
import unitJoined from './unit-joined.ts'
import unitMemberKnown from './unit-member-known.ts'
import unitNameConsistent from './unit-name-consistent.ts'
import unitNameUnique from './unit-name-unique.ts'
import unitNotPerson from './unit-not-person.ts'
import unitShared from './unit-shared.ts'
import yamlAlias from './yaml-alias.ts'
import yamlDuplicateKey from './yaml-duplicate-key.ts'
import yamlSyntax from './yaml-syntax.ts'
import yamlTab from './yaml-tab.ts'

/** All rules, by id. */
export const rules: readonly CatalogueRule[] = [
  appendixDateline,
  appendixLabel,
  appendixReference,
  auditAddressee,
  auditAgency,
  auditAppendix,
  auditBasis,
  auditBodyEnd,
  auditBodyParagraph,
  auditBodySize,
  auditClean,
  auditColour,
  auditDate,
  auditFont,
  auditHeadingOrder,
  auditMargin,
  auditMotto,
  auditNationalName,
  auditNumber,
  auditPageNumber,
  auditPaper,
  auditRecipients,
  auditSignature,
  auditSubject,
  basisPunctuation,
  basisUnique,
  bodyAddressee,
  bodyEnd,
  bodyParagraphEnd,
  bodyParagraphStart,
  citationBeforePlan,
  citationBlank,
  citationCodeConsistent,
  citationConsistent,
  citationDate,
  citationDatePlausible,
  citationFirstComplete,
  citationFirstTitle,
  citationInForce,
  citationIssuer,
  citationIssuerKnown,
  citationLaterShort,
  citationLetterOrder,
  citationNumber,
  citationOwn,
  citationOwnCode,
  citationPadding,
  citationSpacing,
  citationSymbol,
  citationType,
  citationTypeWord,
  citationYear,
  citationYearDate,
  documentDateTerm,
  documentHeadComplete,
  documentNumber,
  documentNumberDate,
  documentPlace,
  documentSymbol,
  documentSymbolType,
  documentTitle,
  documentYear,
  ignoreKnown,
  ignoreReason,
  ignoreUnused,
  indexCovered,
  indexEdition,
  indexFactor,
  indexKnown,
  indexTitle,
  planAppendixMentioned,
  planFormatVersion,
  planIdUnique,
  progressAfterClosing,
  progressBeforeTrigger,
  progressContinuous,
  progressContinuousDone,
  progressEvidence,
  progressEvidenceCitation,
  progressEvidenceDate,
  progressExtensionDocument,
  progressExtensionInTime,
  progressInTerm,
  progressNotFuture,
  progressOrder,
  progressTargetMet,
  progressTargetMissed,
  progressTurnKnown,
  progressValueRange,
  recipientArchive,
  recipientAsAbove,
  recipientMark,
  recipientUnique,
  reportAfterWindow,
  schemaEmpty,
  schemaEnum,
  schemaFormat,
  schemaMissingKey,
  schemaTextQuoted,
  schemaType,
  schemaUnknownKey,
  schemaValue,
  sectionEmpty,
  sectionNumberGap,
  sectionNumberMark,
  sectionNumberOrder,
  sectionNumberStyle,
  sectionNumberUnique,
  signatureAuthority,
  signatureName,
  signatureSpacing,
  targetDirection,
  targetRateRange,
  targetTextAgrees,
  taskDeliverablePresent,
  taskDueAgrees,
  taskIdGap,
  taskIdOrder,
  taskIdPresent,
  taskIdSection,
  taskIdStyle,
  taskIdUnique,
  taskLeadEverybody,
  taskLeadKnown,
  taskLeadPresent,
  taskLeadUnique,
  taskSupportKnown,
  taskSupportLead,
  taskTimingPresent,
  taskTitleUnique,
  templateBlockPaired,
  templateBlockPlace,
  templateFile,
  templateNameKnown,
  templateNameUse,
  templateTagClosed,
  templateTagReachable,
  templateValuePresent,
  textBlanks,
  textCapitals,
  textCellEnd,
  textEncoding,
  textInvisible,
  textLookAlike,
  textMarkRow,
  textMarkSpacing,
  textNumber,
  textPairClosed,
  textPhrase,
  textSyllable,
  textTonePlace,
  textUnicodeForm,
  textWordTwice,
  textYear,
  timingConsistent,
  timingFirstTurn,
  timingInTerm,
  timingOpenEnd,
  timingRead,
  timingRepaired,
  timingTextAgrees,
  timingWorkday,
  timingYear,
  unitAbbreviationKnown,
  unitIdAgrees,
  unitJoined,
  unitMemberKnown,
  unitNameConsistent,
  unitNameUnique,
  unitNotPerson,
  unitShared,
  yamlAlias,
  yamlDuplicateKey,
  yamlSyntax,
  yamlTab,
]
