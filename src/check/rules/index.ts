import type { Rule } from '../rule.ts';
import { attributionIsSpecific } from './attribution/attribution-is-specific.ts';
import { cueIsNeutral } from './attribution/cue-is-neutral.ts';
import { cuesAreEven } from './attribution/cues-are-even.ts';
import { pluralHasSeveralSources } from './attribution/plural-has-several-sources.ts';
import { quotationHasASpeaker } from './attribution/quotation-has-a-speaker.ts';
import { speakerIsNamedOrUnnamed } from './attribution/speaker-is-named-or-unnamed.ts';
import { unnamedHasAReason } from './attribution/unnamed-has-a-reason.ts';
import { attributesAreValid } from './format/attributes-are-valid.ts';
import { commentIsMeant } from './format/comment-is-meant.ts';
import { elementIsInPlace } from './format/element-is-in-place.ts';
import { elementIsKnown } from './format/element-is-known.ts';
import { excuseHasAReason } from './format/excuse-has-a-reason.ts';
import { excuseIsUsed } from './format/excuse-is-used.ts';
import { excuseNamesARule } from './format/excuse-names-a-rule.ts';
import { fileIsRead } from './format/file-is-read.ts';
import { footnoteIsDefined } from './format/footnote-is-defined.ts';
import { footnoteIsUsed } from './format/footnote-is-used.ts';
import { frontmatterIsPresent } from './format/frontmatter-is-present.ts';
import { frontmatterIsValid } from './format/frontmatter-is-valid.ts';
import { idHasOneFile } from './format/id-has-one-file.ts';
import { idIsValid } from './format/id-is-valid.ts';
import { markupIsValid } from './format/markup-is-valid.ts';
import { mergeIsFinished } from './format/merge-is-finished.ts';
import { outletIsValid } from './format/outlet-is-valid.ts';
import { slugIsUnique } from './format/slug-is-unique.ts';
import { slugIsValid } from './format/slug-is-valid.ts';
import { speakerIsValid } from './format/speaker-is-valid.ts';
import { topicIsValid } from './format/topic-is-valid.ts';
import { wordsAreWritten } from './format/words-are-written.ts';
import { yamlIsValid } from './format/yaml-is-valid.ts';
import { lockIsReadable } from './publication/lock-is-readable.ts';
import { publishedCorrectionIsKept } from './publication/published-correction-is-kept.ts';
import { publishedStatementIsKept } from './publication/published-statement-is-kept.ts';
import { templateIsReplaced } from './publication/template-is-replaced.ts';
import { codeIsClosed } from './reading/code-is-closed.ts';
import { descriptionIsShort } from './reading/description-is-short.ts';
import { headingHasItsLevel } from './reading/heading-has-its-level.ts';
import { imageHasText } from './reading/image-has-text.ts';
import { linkLeadsSomewhere } from './reading/link-leads-somewhere.ts';
import { linkTextIsClear } from './reading/link-text-is-clear.ts';
import { linkTextIsShort } from './reading/link-text-is-short.ts';
import { linkedPageIsPublished } from './reading/linked-page-is-published.ts';
import { linkedPlaceExists } from './reading/linked-place-exists.ts';
import { markdownIsRead } from './reading/markdown-is-read.ts';
import { quotationMarksArePaired } from './reading/quotation-marks-are-paired.ts';
import { quotationMarksAreTypographic } from './reading/quotation-marks-are-typographic.ts';
import { timelineHasEvents } from './reading/timeline-has-events.ts';
import { titleIsShort } from './reading/title-is-short.ts';
import { chainHasAnOrigin } from './references/chain-has-an-origin.ts';
import { documentHasOneChain } from './references/document-has-one-chain.ts';
import { idIsUnique } from './references/id-is-unique.ts';
import { organizationIsDeclared } from './references/organization-is-declared.ts';
import { outletIsDeclared } from './references/outlet-is-declared.ts';
import { outletIsUsed } from './references/outlet-is-used.ts';
import { snapshotExists } from './references/snapshot-exists.ts';
import { snapshotIsUsed } from './references/snapshot-is-used.ts';
import { sourceIsDeclared } from './references/source-is-declared.ts';
import { sourceIsUsed } from './references/source-is-used.ts';
import { speakerIsDeclared } from './references/speaker-is-declared.ts';
import { speakerIsUsed } from './references/speaker-is-used.ts';
import { statementHasAnId } from './references/statement-has-an-id.ts';
import { topicIsDeclared } from './references/topic-is-declared.ts';
import { topicIsUsed } from './references/topic-is-used.ts';
import { markupIsSafe } from './safety/markup-is-safe.ts';
import { nameIsOfOneScript } from './safety/name-is-of-one-script.ts';
import { textIsVisible } from './safety/text-is-visible.ts';
import { wordIsWhole } from './safety/word-is-whole.ts';
import { correctionFollowsTheDate } from './time/correction-follows-the-date.ts';
import { dateIsAbsolute } from './time/date-is-absolute.ts';
import { dateIsPast } from './time/date-is-past.ts';
import { datelineIsSourced } from './time/dateline-is-sourced.ts';
import { dayExists } from './time/day-exists.ts';
import { dayHasItsZone } from './time/day-has-its-zone.ts';
import { eventIsInOrder } from './time/event-is-in-order.ts';
import { readingFollowsPublication } from './time/reading-follows-publication.ts';
import { reportFollowsItsSource } from './time/report-follows-its-source.ts';
import { reportPrecedesTheBrief } from './time/report-precedes-the-brief.ts';
import { statementPrecedesItsReport } from './time/statement-precedes-its-report.ts';
import { updateFollowsTheDate } from './time/update-follows-the-date.ts';
import { weekdayMatchesTheDate } from './time/weekday-matches-the-date.ts';
import { weekdayMatchesTheStatement } from './time/weekday-matches-the-statement.ts';
import { quotationIsVerbatim } from './verbatim/quotation-is-verbatim.ts';
import { snapshotIsText } from './verbatim/snapshot-is-text.ts';
import { sourceHasASnapshot } from './verbatim/source-has-a-snapshot.ts';

/** Every rule, in reading order. */
export const rules: readonly Rule[] = [
  // format
  mergeIsFinished,
  frontmatterIsPresent,
  yamlIsValid,
  commentIsMeant,
  frontmatterIsValid,
  speakerIsValid,
  outletIsValid,
  topicIsValid,
  fileIsRead,
  idIsValid,
  idHasOneFile,
  slugIsValid,
  slugIsUnique,
  markupIsValid,
  elementIsKnown,
  elementIsInPlace,
  attributesAreValid,
  wordsAreWritten,
  footnoteIsUsed,
  footnoteIsDefined,
  excuseHasAReason,
  excuseNamesARule,
  excuseIsUsed,
  // references
  topicIsDeclared,
  outletIsDeclared,
  chainHasAnOrigin,
  snapshotExists,
  speakerIsDeclared,
  sourceIsDeclared,
  idIsUnique,
  statementHasAnId,
  sourceIsUsed,
  organizationIsDeclared,
  speakerIsUsed,
  outletIsUsed,
  topicIsUsed,
  snapshotIsUsed,
  documentHasOneChain,
  // attribution
  quotationHasASpeaker,
  attributionIsSpecific,
  pluralHasSeveralSources,
  speakerIsNamedOrUnnamed,
  unnamedHasAReason,
  cueIsNeutral,
  cuesAreEven,
  // verbatim
  quotationIsVerbatim,
  snapshotIsText,
  sourceHasASnapshot,
  // time
  dateIsPast,
  updateFollowsTheDate,
  correctionFollowsTheDate,
  reportPrecedesTheBrief,
  reportFollowsItsSource,
  readingFollowsPublication,
  statementPrecedesItsReport,
  eventIsInOrder,
  dayHasItsZone,
  datelineIsSourced,
  dayExists,
  weekdayMatchesTheDate,
  weekdayMatchesTheStatement,
  dateIsAbsolute,
  // publication
  lockIsReadable,
  templateIsReplaced,
  publishedStatementIsKept,
  publishedCorrectionIsKept,
  // reading
  titleIsShort,
  descriptionIsShort,
  markdownIsRead,
  codeIsClosed,
  headingHasItsLevel,
  linkLeadsSomewhere,
  linkTextIsClear,
  linkTextIsShort,
  linkedPageIsPublished,
  linkedPlaceExists,
  imageHasText,
  timelineHasEvents,
  quotationMarksArePaired,
  quotationMarksAreTypographic,
  // safety
  markupIsSafe,
  textIsVisible,
  nameIsOfOneScript,
  wordIsWhole,
];
