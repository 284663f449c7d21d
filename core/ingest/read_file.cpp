// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/read_file.h"

#include "core/ingest/open_records.h"
#include "core/ingest/recognise.h"
#include "core/ingest/row_reader.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::size_t batchRows = 4096;

/// Rows on their way to the sink. Their views live in the reader's buffer until the next refill.
class Batch {
public:
    explicit Batch(RecordSink& sink) : m_sink(sink) { m_interactions.reserve(batchRows); }

    void add(RowReader::Values& values)
    {
        if (values.interaction)
            m_interactions.push_back(*values.interaction);
        m_interactions.insert(m_interactions.end(), values.acts.begin(), values.acts.end());
        if (values.post)
            m_posts.push_back(*values.post);
        if (values.account)
            m_accounts.push_back(std::move(*values.account));
        m_counts.insert(m_counts.end(), values.counts.begin(), values.counts.end());
        if (values.context)
            m_context.push_back(*values.context);
        ++m_size;
    }
    void refuse(Rejection rejection)
    {
        m_rejections.push_back(std::move(rejection));
        ++m_size;
    }
    bool isFull() const { return m_size >= batchRows; }

    Result<void> flush(RowReader& rows)
    {
        Result<void> done;
        const auto pass = [&done](auto& records, auto call) {
            if (done && !records.empty())
                done = call(records);
            records.clear();
        };
        pass(m_interactions, [this](auto& records) { return m_sink.interactions(records); });
        pass(m_posts, [this](auto& records) { return m_sink.posts(records); });
        pass(m_accounts, [this](auto& records) { return m_sink.accounts(records); });
        pass(m_counts, [this](auto& records) { return m_sink.counts(records); });
        pass(m_context, [this](auto& records) { return m_sink.context(records); });
        pass(m_rejections, [this](auto& records) { return m_sink.rejected(records); });
        m_size = 0;
        rows.forget();
        return done;
    }

private:
    RecordSink& m_sink;
    std::vector<InteractionRecord> m_interactions;
    std::vector<PostRecord> m_posts;
    std::vector<AccountRecord> m_accounts;
    std::vector<CountRecord> m_counts;
    std::vector<ContextRecord> m_context;
    std::vector<Rejection> m_rejections;
    std::size_t m_size = 0;
};

std::string unusedColumns(const ReadPlan& plan)
{
    std::string text;
    for (std::size_t c = 0; c < plan.fields.size(); ++c)
        if (plan.fields[c] == Field::none)
            text += (text.empty() ? "" : ", ") + plan.columns[c];
    return text;
}

void remark(ReadSummary& summary, const ReadPlan& plan, const RowReader::Counts& counts)
{
    const auto say = [&summary](Message message) { summary.remarks.push_back(std::move(message)); };
    const bool accounts = plan.kind == DataSetKind::accounts;
    if (!summary.earliest.isMissing() && !accounts)
        say(messageText(QT_TRANSLATE_NOOP("core", "Times run from %1 to %2."), summary.earliest, summary.latest));
    if (!summary.earliest.isMissing() && accounts)
        say(messageText(QT_TRANSLATE_NOOP("core", "The accounts were created between %1 and %2."), summary.earliest,
                        summary.latest));
    if (counts.missing > 0 && plan.kind == DataSetKind::interactions)
        say(messageText(QT_TRANSLATE_NOOP("core", "%1 rows have no time."), counts.missing));
    if (counts.withoutZone > 0)
        say(messageText(QT_TRANSLATE_NOOP("core", "%1 times do not say their time zone: they are read as %2."),
                        counts.withoutZone, plan.timeZone));
    if (counts.beforePost > 0)
        say(messageText(QT_TRANSLATE_NOOP("core",
                                          "%1 interactions are dated before their post was made, by the time in "
                                          "its id (first in row %2): times were changed, or the time zone is "
                                          "another one."),
                        counts.beforePost, counts.firstBeforePost));
    if (counts.otherThanId > 0)
        say(messageText(QT_TRANSLATE_NOOP("core",
                                          "%1 posts carry another time than the one in their id (first in row %2): "
                                          "times were changed, or the time zone is another one."),
                        counts.otherThanId, counts.firstOtherThanId));
    if (counts.twice > 0)
        say(messageText(QT_TRANSLATE_NOOP("core", "%1 times happened twice in %2, when the clocks were put back: the "
                                                  "first of the two is taken."),
                        counts.twice, plan.timeZone));
    const bool keepsExtras = accounts || plan.kind == DataSetKind::followerList;
    if (counts.notNumbers > 0 && !keepsExtras)
        say(messageText(QT_TRANSLATE_NOOP("core", "%1 cells that should hold a count hold something else, such as "
                                                  "12.3K: they are taken as not known."),
                        counts.notNumbers));
    if (counts.notNumbers > 0 && keepsExtras)
        say(messageText(QT_TRANSLATE_NOOP("core", "%1 cells that should hold a number or yes/no hold something else: "
                                                  "they are kept as text."),
                        counts.notNumbers));
    if (const auto unused = unusedColumns(plan); !keepsExtras && !unused.empty())
        say(messageText(QT_TRANSLATE_NOOP("core", "These columns are not stored: %1."), unused));
}

} // namespace

Result<ReadSummary> readFile(InputFile& file, const ReadPlan& plan, RecordSink& sink, const TaskContext& task,
                             const RawBytesListener& listener)
{
    if (auto missing = missingFrom(plan); !missing.empty())
        return makeError(ErrorCode::badArgument, std::move(missing.front()));
    auto rows = RowReader::create(plan, listNameOf(file));
    if (!rows)
        return rows.error();
    std::uint64_t bytes = 0;
    auto source = openRecords(file, plan, [&](std::span<const char> block) {
        bytes += block.size();
        if (listener)
            listener(block);
    });
    if (!source)
        return source.error();
    auto& reader = **source;
    TableRecord record;
    RowReader::Values values;
    Batch batch(sink);
    ReadSummary summary;
    bool headerSeen = !plan.hasHeader;
    const auto step = messageText(QT_TRANSLATE_NOOP("core", "Reading %1"), file.name());
    for (;;) {
        while (reader.next(record)) {
            if (!headerSeen) {
                headerSeen = !isBlank(record);
                continue;
            }
            const auto fate = rows->read(record, values);
            if (fate == RowReader::Fate::blank)
                continue;
            ++summary.rows.read;
            if (fate == RowReader::Fate::accepted) {
                ++summary.rows.accepted;
                batch.add(values);
            } else {
                ++summary.rows.rejected;
                Rejection rejection{record.row, std::move(values.refusal), RowReader::sampleOf(record)};
                if (summary.firstRejection.row == 0)
                    summary.firstRejection = rejection;
                batch.refuse(std::move(rejection));
            }
            if (batch.isFull()) {
                if (auto flushed = batch.flush(*rows); !flushed)
                    return flushed.error();
            }
        }
        if (auto flushed = batch.flush(*rows); !flushed)
            return flushed.error();
        if (task.cancelled())
            return makeError(ErrorCode::cancelled,
                             messageText(QT_TRANSLATE_NOOP("core", "Stopped. Nothing was imported.")));
        task.report({step, bytes, file.size()});
        const auto more = reader.refill();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    summary.earliest = rows->counts().earliest;
    summary.latest = rows->counts().latest;
    remark(summary, plan, rows->counts());
    return summary;
}

} // namespace lockstep
