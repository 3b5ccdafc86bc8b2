/**
 * Plans how a small business can be present on social channels: from answers to plan, slots, findings and forecasts.
 *
 * @module @porchlight/core
 */

export type { AnswerProblem } from "./answers/answer-problem.ts";
export type {
  Answers,
  Audience,
  BigDate,
  ChannelAnswer,
  ChannelState,
  Closure,
  GoalAnswer,
  Limits,
  Person,
  Role,
  WeeklyHours,
  Wish,
} from "./answers/answers.ts";
export { ANSWER_TEXT_MAX, answersSchema } from "./answers/answers-schema.ts";
export { findAnswerProblems, hasAnswerErrors } from "./answers/find-answer-problems.ts";
export type { CadenceEntry } from "./cadence/cadence-entry.ts";
export type { PreviousCadence } from "./cadence/habit.ts";
export { checkCalendar } from "./checks/check-calendar.ts";
export type { PostChange } from "./checks/feel-change.ts";
export type { Finding, FindingPlace, Fix, Severity } from "./checks/finding.ts";
export { SEVERITIES } from "./checks/finding.ts";
export type { CalendarEffect, CalendarIndex, CalendarInput } from "./checks/index-calendar.ts";
export { indexCalendar } from "./checks/index-calendar.ts";
export type { RuleCode } from "./checks/rule-codes.ts";
export { FIXED_RULES, RULE_CODES } from "./checks/rule-codes.ts";
export type { RuleLimit } from "./checks/rule-limits.ts";
export { RULE_LIMITS } from "./checks/rule-limits.ts";
export type { RuleSetting, RuleSettings } from "./checks/rule-settings.ts";
export { listRulesOff } from "./checks/rule-settings.ts";
export { RULE_NOTE_MAX, ruleSettingsSchema } from "./checks/rule-settings-schema.ts";
export type { AuditInput, ReplyAudit, ReplyFigures } from "./conversations/audit-replies.ts";
export { auditReplies } from "./conversations/audit-replies.ts";
export type { Conversation, Message, MessageSide, SettledHow } from "./conversations/conversation.ts";
export { SETTLED_HOWS } from "./conversations/conversation.ts";
export type { PromiseForecast, PromiseForecastInput, PromiseWeek } from "./conversations/forecast-promise.ts";
export { forecastPromise } from "./conversations/forecast-promise.ts";
export type { HandOver } from "./conversations/hand-over.ts";
export type { SharedWords } from "./conversations/list-shared-words.ts";
export type { ReplyTurn, TalkInTime } from "./conversations/list-turns.ts";
export { listTurns } from "./conversations/list-turns.ts";
export type { BusinessHours, CountedDay, ReplyClock } from "./conversations/reply-clock.ts";
export { makeReplyClock } from "./conversations/reply-clock.ts";
export type { AskedMessage, PlanPromise, ReplyDue } from "./conversations/reply-due.ts";
export { makeReplyDue, replyDueAt } from "./conversations/reply-due.ts";
export type { ShareRange } from "./conversations/share-range.ts";
export type { WeekInput } from "./conversations/summarize-week.ts";
export { summarizeWeek } from "./conversations/summarize-week.ts";
export { waitingSince } from "./conversations/waiting-since.ts";
export type { WeekFigures, WeekSummary, WeekTalk } from "./conversations/week-summary.ts";
export type { AnsweredConversation, Answering, HandOverSetting } from "./conversations/who-answers.ts";
export { listOwners, makeWhoAnswers, whoAnswers } from "./conversations/who-answers.ts";
export { InvariantError } from "./errors.ts";
export type { ConversationKindFacts } from "./facts/conversation-facts.ts";
export { ANSWERED_ELSEWHERE, CONVERSATION_KIND_FACTS } from "./facts/conversation-facts.ts";
export { AWAKE_HOURS } from "./facts/coverage-facts.ts";
export { RUN_UP_DAYS } from "./facts/event-facts.ts";
export type { Evidence, EvidenceTopic } from "./facts/evidence.ts";
export { findEvidence } from "./facts/evidence.ts";
export type { Fact } from "./facts/fact.ts";
export { FACTS_DATED } from "./facts/fact.ts";
export { HASHTAG_LIMITS } from "./facts/hashtag-limits.ts";
export type { LinkOrigin, LinkPlace } from "./facts/link-facts.ts";
export { LINK_ORIGINS, LINK_PLACES } from "./facts/link-facts.ts";
export type { MediaLimit } from "./facts/media-limits.ts";
export { MEDIA_LIMITS } from "./facts/media-limits.ts";
export { AUTO_REPLY_CHANNELS } from "./facts/profile-limits.ts";
export type { HopedReply } from "./facts/promise-facts.ts";
export { CLOSURE_NOTICE_DAYS, HOPED_REPLIES } from "./facts/promise-facts.ts";
export type { EvidenceId, Facts, Reason } from "./facts/reason.ts";
export { factsSchema, reasonSchema } from "./facts/reason-schema.ts";
export type { TextUnit } from "./facts/text-limits.ts";
export { TEXT_LIMITS_CHECKED_ON } from "./facts/text-limits.ts";
export type { Activity, Category, Channel, ConversationKind, Decision, Goal } from "./facts/vocabulary.ts";
export { ACTIVITIES, CATEGORIES, CHANNELS, CONVERSATION_KINDS, DECISIONS, GOALS } from "./facts/vocabulary.ts";
export type { FactFormat, Translate } from "./messages/fact-formats.ts";
export { factFormats, formatDuration, formatPercent, formatRate, formatTime } from "./messages/fact-formats.ts";
export { clockOf } from "./messages/locale-formats.ts";
export type { PromisedTime, TranslateFacts } from "./messages/within-words.ts";
export { numberWord, withinWords } from "./messages/within-words.ts";
export { apportion } from "./mix/apportion.ts";
export type { MeasuredCategory, MeasuredMix } from "./mix/measure-mix.ts";
export { measureMix } from "./mix/measure-mix.ts";
export type { CategoryShare, Mix } from "./mix/mix.ts";
export type { MixRule } from "./mix/mix-rules.ts";
export { MIX_RULES } from "./mix/mix-rules.ts";
export { sequence } from "./mix/sequence.ts";
export type { PlanOptions } from "./plan/compose-plan.ts";
export { MODEL_VERSION } from "./plan/compose-plan.ts";
export { makePlan } from "./plan/make-plan.ts";
export { makePlanner } from "./plan/make-planner.ts";
export type { Money } from "./plan/money.ts";
export type { GuardEntry, Plan, PlanGoal } from "./plan/plan.ts";
export { planSchema } from "./plan/plan-schema.ts";
export type { ChangedPost } from "./posts/changed-post.ts";
export type { TextCount } from "./posts/count-text.ts";
export { countText } from "./posts/count-text.ts";
export type { FoldedText } from "./posts/fold-text.ts";
export { foldText } from "./posts/fold-text.ts";
export { hashtagsIn } from "./posts/hashtags-in.ts";
export { linkOn } from "./posts/link-on.ts";
export type { EvergreenContent, EvergreenPost } from "./posts/list-evergreens.ts";
export { contentOf, listEvergreens } from "./posts/list-evergreens.ts";
export type { MoveResult } from "./posts/move-post.ts";
export { movePost } from "./posts/move-post.ts";
export type { MovesResult, RefusedMove } from "./posts/move-posts.ts";
export { movePosts } from "./posts/move-posts.ts";
export type { NewPost } from "./posts/new-post-for.ts";
export { newPostFor } from "./posts/new-post-for.ts";
export type {
  Evergreen,
  LinkTags,
  Post,
  PostLink,
  PostMedia,
  PostStatus,
  PostVariant,
  Series,
  SeriesPlace,
} from "./posts/post.ts";
export { POST_STATUSES } from "./posts/post.ts";
export { sentOn } from "./posts/sent-on.ts";
export type { SplitPost } from "./posts/split-post.ts";
export { splitPost } from "./posts/split-post.ts";
export { swapPosts } from "./posts/swap-posts.ts";
export { textOn } from "./posts/text-on.ts";
export { usualAuthorOf } from "./posts/usual-author.ts";
export { ANSWERING_STEPS } from "./presence/answering-steps.ts";
export type { ChannelRecord, PresenceInput } from "./presence/audit-presence.ts";
export { auditPresence } from "./presence/audit-presence.ts";
export { countAnsweredBySteps } from "./presence/count-answered-by-steps.ts";
export type { ChannelPresence, Light } from "./presence/presence.ts";
export { LIGHTS } from "./presence/presence.ts";
export type { Advice, AdvisedCheck } from "./promise/advice.ts";
export type { ReplyForecast, ReplyForecastInput } from "./promise/forecast-replies.ts";
export { forecastReplies } from "./promise/forecast-replies.ts";
export type { GoalPromise, Promised } from "./promise/promised.ts";
export type { ReplyLoad } from "./promise/share-under-load.ts";
export { countAutoReply, countProfileText } from "./public-promise/count-words.ts";
export { listAbsences } from "./public-promise/list-absences.ts";
export type {
  DayHours,
  PublicAnswer,
  PublicChannel,
  PublicClosure,
  PublicDay,
  PublicPromise,
  ShutChannel,
  WeekdayHours,
} from "./public-promise/public-promise.ts";
export { tellVisitors } from "./public-promise/tell-visitors.ts";
export type { ActivityMinutes, Budget, PersonBudget } from "./routine/budget.ts";
export type { PlannedRoutine, RoutineVisit } from "./routine/list-routine-visits.ts";
export { freeDaysOfBlock, isAway, isClosed, listRoutineVisits } from "./routine/list-routine-visits.ts";
export type { RoutineBlock } from "./routine/routine-block.ts";
export { changeSeries } from "./series/change-series.ts";
export { deleteFromSeries } from "./series/delete-from-series.ts";
export { postsOfSeries, SERIES_POSTS_MAX, seriesDays } from "./series/lay-out-series.ts";
export { repeatOtherwise } from "./series/repeat-otherwise.ts";
export type { SeriesChanges, SeriesScope } from "./series/series-scope.ts";
export { SERIES_SCOPES } from "./series/series-scope.ts";
export { settleSlots } from "./series/settle-slots.ts";
export type { SlotChanges, SlotPair } from "./slots/compare-slots.ts";
export { compareSlots } from "./slots/compare-slots.ts";
export type { PromotionWindow } from "./slots/densest-promotion.ts";
export { densestPromotion, PROMO_WINDOW_DAYS } from "./slots/densest-promotion.ts";
export { findSlot } from "./slots/find-slot.ts";
export { findSlots } from "./slots/find-slots.ts";
export { layOutSlots } from "./slots/lay-out-slots.ts";
export { readSlotKey } from "./slots/read-slot-key.ts";
export type { Slot, SlotKey } from "./slots/slot.ts";
export type { ChannelPlan, ChecklistItem } from "./strategy/channel-plan.ts";
export type { Launch } from "./strategy/launch.ts";
export type { PlanMode } from "./strategy/plan-mode.ts";
export type { Shortfall } from "./strategy/shortfall.ts";
export { isTimeZone } from "./time/is-time-zone.ts";
export type { DateRange, IsoDate, Weekday } from "./time/iso-date.ts";
export {
  addDays,
  datesBetween,
  daysBetween,
  isIsoDate,
  isWithin,
  laterOf,
  parseIsoDate,
  startOfWeek,
  WEEKDAYS,
  weekdayIndexOf,
  weekdayOf,
} from "./time/iso-date.ts";
export type { LocalTime } from "./time/local-time.ts";
export { isLocalTime, minuteOfDay, parseLocalTime, timeAtMinute } from "./time/local-time.ts";
export type { RecurrenceRule } from "./time/recurrence.ts";
export { everyWeeksOf, firstOccurrence, occurrencesBetween, weekdaysOf } from "./time/recurrence.ts";
export type { Repetition, RepetitionEnd, RepetitionUnit } from "./time/repetition.ts";
export { REPETITION_UNITS, readRule, toRule } from "./time/repetition.ts";
export type { ZoneChange, ZoneClockCourse } from "./time/zone-changes.ts";
export { listZoneChanges } from "./time/zone-changes.ts";
export type { Instant, SettledTime, TimeZoneId, WallTime } from "./time/zoned.ts";
export { instantOf, inZone, settleWallTime, wallTimeAt } from "./time/zoned.ts";
export type { BrandDue, WatchedTimes } from "./watching/list-brand-dues.ts";
export { listBrandDues } from "./watching/list-brand-dues.ts";
