// SPDX-License-Identifier: GPL-3.0-or-later
// One record of a table -> the records of the model, or the reason why not. The dialog's preview and the import
// use the same reader, so what is marked there is what is refused here.
#pragma once

#include "core/ingest/cell_values.h"
#include "core/ingest/fields.h"
#include "core/ingest/id_times.h"
#include "core/ingest/local_clock.h"
#include "core/ingest/record_sink.h"

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace lockstep {

class RowReader {
public:
    /// `listName`: the first part of made-up account names, see read(). badArgument for an unknown time zone.
    static Result<RowReader> create(const ReadPlan& plan, const std::string& listName);

    enum class Fate : std::uint8_t { blank, accepted, refused };

    /// What the record became; views into the record, or into this reader until forget().
    struct Values {
        std::optional<InteractionRecord> interaction;
        std::optional<PostRecord> post;
        std::optional<AccountRecord> account;
        std::vector<InteractionRecord> acts; ///< what a post does to others: passes on, answers, quotes, mentions
        std::vector<CountRecord> counts;     ///< of a post or of a row of counts
        std::optional<ContextRecord> context;
        Message refusal;
        std::optional<std::size_t> column; ///< the cell that is to blame, if one is
    };
    /// A row of a follower list without an account column becomes the account "<listName> row <n>".
    Fate read(TableRecord& record, Values& values);
    /// Lets go of made-up names.
    void forget() { m_names.clear(); }

    /// Over all rows accepted so far.
    struct Counts {
        std::uint64_t withoutZone = 0; ///< clock times read by the rule for the time zone
        std::uint64_t twice = 0;       ///< of these: happened twice there
        std::uint64_t missing = 0;     ///< rows without the main time of their kind
        std::uint64_t beforePost = 0;  ///< interactions dated before the post was made, by the time in its id
        RowNumber firstBeforePost = 0;
        std::uint64_t otherThanId = 0; ///< posts whose time is not the one in their id
        RowNumber firstOtherThanId = 0;
        std::uint64_t notNumbers = 0; ///< counts and yes/no cells that are not, kept as text
        Moment earliest;              ///< of the main time
        Moment latest;
    };
    const Counts& counts() const { return m_counts; }

    /// At most 80 characters of the record, what is not text written as <FF>.
    static std::string sampleOf(const TableRecord& record);

private:
    RowReader(const ReadPlan& plan, const std::string& listName, LocalClock clock);

    bool judge(const TableRecord& record, Values& values) const;
    bool isHeaderAgain(const TableRecord& record) const;
    std::string_view cell(const TableRecord& record, Field field) const;
    bool readId(const TableRecord& record, Field field, std::string_view& id, Values& values) const;
    bool readTimeOf(const TableRecord& record, Field field, Moment& moment, Values& values);
    bool refuseTime(TimeFault fault, Field field, std::string_view text, Values& values) const;
    bool readInteraction(const TableRecord& record, Values& values);
    bool readPost(const TableRecord& record, Values& values);
    bool readActs(const TableRecord& record, const PostRecord& post, Values& values) const;
    bool readListRow(const TableRecord& record, Values& values);
    bool readAccount(const TableRecord& record, std::string_view account, Values& values);
    // row_reader_context.cpp
    bool readCounts(const TableRecord& record, Values& values);
    void addCounts(const TableRecord& record, const CountRecord& like, Values& values);
    bool readCalendar(const TableRecord& record, Values& values);
    bool readOrder(const TableRecord& record, Values& values);
    bool readPrice(const TableRecord& record, Values& values);
    bool needTime(const Moment& moment, Field field, Values& values) const;
    std::optional<AmountCell> amount(const TableRecord& record, Field field, Values& values) const;
    void noteTime(const Moment& moment);
    void noteOrder(const InteractionRecord& interaction);
    void noteIdTime(const PostRecord& post);
    const std::string& columnName(Field field) const;

    ReadPlan m_plan;
    std::string m_listName;
    LocalClock m_clock;
    std::array<int, fieldCount> m_column{}; ///< -1: none
    IdClock m_idClock = IdClock::none;      ///< of the posts
    bool m_hasProfile = false;              ///< columns beyond the follower's name
    std::deque<std::string> m_names;
    Counts m_counts;
    std::uint64_t m_rowWithoutZone = 0;
    std::uint64_t m_rowTwice = 0;
    std::uint64_t m_rowNotNumbers = 0;
};

} // namespace lockstep
