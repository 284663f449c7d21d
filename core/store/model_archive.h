// SPDX-License-Identifier: GPL-3.0-or-later
// How each plain value of the model is laid out in bytes (see byte_archive.h). The order of the fields is the
// format of the case file: a change is a new schema version.
#pragma once

#include "core/model/case_context.h"
#include "core/model/casework.h"
#include "core/model/finding.h"
#include "core/model/provenance.h"
#include "core/store/byte_archive.h"

namespace lockstep {

template <>
inline constexpr auto lastOf<Precision> = Precision::unknown;
template <>
inline constexpr auto lastOf<ListOrder> = ListOrder::newestFirst;
template <>
inline constexpr auto lastOf<DataSetKind> = DataSetKind::priceList;
template <>
inline constexpr auto lastOf<Judgement> = Judgement::innocent;
template <>
inline constexpr auto lastOf<Grade> = Grade::nothing;
template <>
inline constexpr auto lastOf<ClaimLevel> = ClaimLevel::purchaseDocumented;
template <>
inline constexpr auto lastOf<Role> = Role::managed;
template <>
inline constexpr auto lastOf<Membership> = Membership::unclear;
template <>
inline constexpr auto lastOf<Verdict> = Verdict::unknown;

template <class Archive, Is<Instant> T>
void exchange(Archive& archive, T& v)
{
    archive(v.ms);
}
template <class Archive, Is<Moment> T>
void exchange(Archive& archive, T& v)
{
    archive(v.at, v.precision);
}
template <class Archive, Is<TimeRange> T>
void exchange(Archive& archive, T& v)
{
    archive(v.from, v.to);
}
template <class Archive, Is<Share> T>
void exchange(Archive& archive, T& v)
{
    archive(v.value);
}
template <class Archive, Is<Probability> T>
void exchange(Archive& archive, T& v)
{
    archive(v.value);
}
template <class Archive, Is<Message> T>
void exchange(Archive& archive, T& v)
{
    archive(v.source, v.args);
}
template <class Archive, Is<RowCounts> T>
void exchange(Archive& archive, T& v)
{
    archive(v.read, v.accepted, v.rejected);
}
template <class Archive, Is<SourceFile> T>
void exchange(Archive& archive, T& v)
{
    archive(v.name, v.bytes, v.sha256, v.rows);
}
template <class Archive, Is<DataSet> T>
void exchange(Archive& archive, T& v)
{
    archive(v.kind, v.title, v.format, v.mapping, v.encoding, v.timeFormat, v.timeZone, v.order, v.listTarget,
            v.importedAt, v.files, v.rows);
}
template <class Archive, Is<Rejection> T>
void exchange(Archive& archive, T& v)
{
    archive(v.row, v.reason, v.sample);
}
template <class Archive, Is<Group> T>
void exchange(Archive& archive, T& v)
{
    archive(v.accounts, v.targets, v.window);
}
template <class Archive, Is<Tag> T>
void exchange(Archive& archive, T& v)
{
    archive(v.name, v.accounts, v.targets);
}
template <class Archive, Is<Note> T>
void exchange(Archive& archive, T& v)
{
    archive(v.id, v.subject, v.text, v.created, v.changed);
}
template <class Archive, Is<Decision> T>
void exchange(Archive& archive, T& v)
{
    archive(v.finding, v.judgement, v.reason, v.at);
}
template <class Archive, Is<FindingAccount> T>
void exchange(Archive& archive, T& v)
{
    archive(v.account, v.role, v.status, v.q);
}
template <class Archive, Is<RankRange> T>
void exchange(Archive& archive, T& v)
{
    archive(v.list, v.from, v.to);
}
template <class Archive, Is<NamedNumber> T>
void exchange(Archive& archive, T& v)
{
    archive(v.name, v.value);
}
template <class Archive, Is<Statistic> T>
void exchange(Archive& archive, T& v)
{
    archive(v.null, v.effect, v.controlEffect, v.occasions, v.p, v.q, v.decoyCases, v.decoyWorlds,
            v.confirmedOnHeldOutHalf, v.numbers);
}
template <class Archive, Is<InnocentTest> T>
void exchange(Archive& archive, T& v)
{
    archive(v.explanation, v.verdict, v.test);
}
template <class Archive, Is<PriceEstimate> T>
void exchange(Archive& archive, T& v)
{
    archive(v.low, v.high, v.currency, v.formula);
}
template <class Archive, Is<AliasGroup> T>
void exchange(Archive& archive, T& v)
{
    archive(v.targets, v.sharedInteractions);
}
template <class Archive, Is<ExternalItem> T>
void exchange(Archive& archive, T& v)
{
    archive(v.text, v.p, v.file, v.row);
}
template <class Archive, Is<CalendarEvent> T>
void exchange(Archive& archive, T& v)
{
    archive(v.text, v.account, v.from, v.until, v.file, v.row);
}
template <class Archive, Is<PurchaseOrder> T>
void exchange(Archive& archive, T& v)
{
    archive(v.ordered, v.vendor, v.package, v.price, v.currency, v.target, v.file, v.row);
}
template <class Archive, Is<PriceEntry> T>
void exchange(Archive& archive, T& v)
{
    archive(v.service, v.quantity, v.unit, v.low, v.high, v.currency, v.date, v.source, v.file, v.row);
}
template <class Archive, Is<Finding> T>
void exchange(Archive& archive, T& v)
{
    archive(v.id, v.detector, v.grade, v.claim, v.title, v.why, v.accounts, v.customers, v.targets, v.window, v.ranks,
            v.statistic, v.independentSignals, v.innocent, v.price, v.gradeReasons, v.limits, v.evidence)
        .later(v.counts, v.external);
}
template <class Archive, Is<NothingFound> T>
void exchange(Archive& archive, T& v)
{
    archive(v.detector, v.reason, v.detectionLimit);
}
template <class Archive, Is<CountedGroup> T>
void exchange(Archive& archive, T& v)
{
    archive(v.accounts, v.pairs, v.rows);
}
/// Without the findings: they are rows of their own.
template <class Archive, Is<DetectionRun> T>
void exchange(Archive& archive, T& v)
{
    archive(v.at, v.version, v.seed, v.decoyWorlds, v.parameters, v.aliases, v.nothing).later(v.counted);
}

} // namespace lockstep
