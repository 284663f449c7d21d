// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/row_reader.h"

#include "core/ingest/cell_values.h"
#include "core/ingest/instagram_ids.h"
#include "core/ingest/verb_words.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace lockstep {

namespace {

constexpr std::size_t maxIdBytes = 4096;

std::string shown(std::string_view text)
{
    const auto cut = firstCharacters(text, 40);
    return std::string(cut) + (cut.size() < text.size() ? "..." : "");
}

/// 8.41E+17: a spreadsheet has rounded the number, the last digits are gone.
bool isRoundedNumber(std::string_view text)
{
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || text[e + 1] != '+')
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto mantissa = text.substr(0, e);
    const auto power = text.substr(e + 2);
    return std::all_of(power.begin(), power.end(), isDigit) && isDigit(mantissa.front())
           && std::all_of(mantissa.begin(), mantissa.end(),
                          [&](char c) { return isDigit(c) || c == '.' || c == ','; });
}

} // namespace

Result<RowReader> RowReader::create(const ReadPlan& plan, const std::string& listName)
{
    auto clock = LocalClock::create(plan.timeZone);
    if (!clock)
        return clock.error();
    return RowReader(plan, listName, std::move(*clock));
}

RowReader::RowReader(const ReadPlan& plan, const std::string& listName, LocalClock clock)
    : m_plan(plan), m_listName(listName), m_clock(std::move(clock))
{
    m_idClock = idClockOf(plan);
    m_column.fill(-1);
    for (std::size_t c = plan.fields.size(); c-- > 0;) {
        if (plan.fields[c] != Field::none)
            m_column[static_cast<std::size_t>(plan.fields[c])] = static_cast<int>(c);
        m_hasProfile |=
            plan.fields[c] != Field::follower && plan.fields[c] != Field::rank && plan.fields[c] != Field::time;
    }
}

const std::string& RowReader::columnName(Field field) const
{
    return m_plan.columns[static_cast<std::size_t>(m_column[static_cast<std::size_t>(field)])];
}

std::string_view RowReader::cell(const TableRecord& record, Field field) const
{
    const int column = m_column[static_cast<std::size_t>(field)];
    return column < 0 ? std::string_view() : record.fields[static_cast<std::size_t>(column)];
}

RowReader::Fate RowReader::read(TableRecord& record, Values& values)
{
    values.interaction.reset();
    values.acts.clear();
    values.post.reset();
    values.account.reset();
    values.counts.clear();
    values.context.reset();
    values.column.reset();
    m_rowWithoutZone = 0;
    m_rowTwice = 0;
    m_rowNotNumbers = 0;
    if (isBlank(record))
        return Fate::blank;
    if (!record.fields.empty() && record.fields[0].starts_with("\xEF\xBB\xBF")) // files glued together
        record.fields[0].remove_prefix(3);
    if (!judge(record, values))
        return Fate::refused;
    bool good = false;
    switch (m_plan.kind) {
    case DataSetKind::interactions:
        good = readInteraction(record, values);
        break;
    case DataSetKind::posts:
        good = readPost(record, values);
        break;
    case DataSetKind::accounts: {
        std::string_view account;
        good = readId(record, Field::account, account, values) && readAccount(record, account, values);
        break;
    }
    case DataSetKind::followerList:
        good = readListRow(record, values);
        break;
    case DataSetKind::counts:
        good = readCounts(record, values);
        break;
    case DataSetKind::calendar:
        good = readCalendar(record, values);
        break;
    case DataSetKind::orders:
        good = readOrder(record, values);
        break;
    case DataSetKind::priceList:
        good = readPrice(record, values);
        break;
    }
    if (!good)
        return Fate::refused;
    m_counts.withoutZone += m_rowWithoutZone;
    m_counts.twice += m_rowTwice;
    m_counts.notNumbers += m_rowNotNumbers;
    if (values.interaction) {
        noteTime(values.interaction->time);
        noteOrder(*values.interaction);
    } else if (values.post) {
        noteTime(values.acts.empty() ? values.post->postedAt : values.acts.front().time);
        noteIdTime(*values.post);
        for (const auto& act : values.acts)
            noteOrder(act);
    } else if (values.account)
        noteTime(values.account->created);
    else if (!values.counts.empty())
        noteTime(values.counts.front().time);
    else if (values.context && std::holds_alternative<CalendarRecord>(*values.context))
        noteTime(std::get<CalendarRecord>(*values.context).from);
    else if (values.context && std::holds_alternative<OrderRecord>(*values.context))
        noteTime(std::get<OrderRecord>(*values.context).ordered);
    return Fate::accepted;
}

void RowReader::noteTime(const Moment& moment)
{
    if (moment.isMissing()) {
        ++m_counts.missing;
        return;
    }
    if (m_counts.earliest.isMissing() || moment.at < m_counts.earliest.at)
        m_counts.earliest = moment;
    if (m_counts.latest.isMissing() || moment.at > m_counts.latest.at)
        m_counts.latest = moment;
}

namespace {

/// How far a time may be from that in an id: the id is rounded, and the clocks of two machines differ.
std::optional<std::int64_t> doubtMs(const Moment& moment)
{
    switch (moment.precision) {
    case Precision::exact:
        return 2'000;
    case Precision::minute:
        return 60'000;
    default:
        return std::nullopt; // too coarse to compare
    }
}

} // namespace

/// Nobody likes a post before it is made: then times were changed, or the time zone is not the one declared.
void RowReader::noteOrder(const InteractionRecord& interaction)
{
    const auto doubt = doubtMs(interaction.time);
    if (m_idClock == IdClock::none || !doubt || interaction.targetIsAccount)
        return;
    const auto made = timeInId(m_idClock, interaction.target.substr(0, interaction.target.find('/')));
    if (!made || interaction.time.at.ms + *doubt >= *made)
        return;
    if (m_counts.beforePost++ == 0)
        m_counts.firstBeforePost = interaction.row;
}

void RowReader::noteIdTime(const PostRecord& post)
{
    const auto doubt = doubtMs(post.postedAt);
    if (m_idClock != IdClock::x || !doubt) // elsewhere a planned post may have its id long before it is shown
        return;
    const auto made = timeInId(m_idClock, post.post);
    // A minute is named by its beginning.
    if (!made || std::abs(post.postedAt.at.ms - *made) <= *doubt)
        return;
    if (m_counts.otherThanId++ == 0)
        m_counts.firstOtherThanId = post.row;
}

bool RowReader::judge(const TableRecord& record, Values& values) const
{
    using Defect = TableRecord::Defect;
    const auto expected = m_plan.columns.size();
    const auto refuse = [&values](Message reason) {
        values.refusal = std::move(reason);
        return false;
    };
    switch (record.defect) {
    case Defect::none:
        break;
    case Defect::recordTooLong:
        return refuse(
            messageText(QT_TRANSLATE_NOOP("core", "The row is longer than 16 MiB (line %1)."), record.line));
    case Defect::fieldTooLong:
        return refuse(messageText(QT_TRANSLATE_NOOP("core", "The cell in column %1 is longer than 1 MiB (line %2)."),
                                  record.detail, record.line));
    case Defect::tooManyColumns:
        return refuse(
            messageText(QT_TRANSLATE_NOOP("core", "The row has %1 columns; at most 4,096 are read."), record.detail));
    case Defect::openQuote:
        return refuse(
            messageText(QT_TRANSLATE_NOOP("core", "The quote that opens in line %1 is never closed. Reading "
                                                  "went on in the line after it."),
                        record.detail));
    case Defect::zeroByte:
        return refuse(messageText(
            QT_TRANSLATE_NOOP("core", "The row holds a zero byte, which no text has (line %1)."), record.line));
    case Defect::badEncoding:
        return refuse(messageText(QT_TRANSLATE_NOOP("core", "The row holds bytes that are not valid %1 (line %2)."),
                                  name(m_plan.form.encoding), record.line));
    case Defect::badJson:
        return refuse(messageText(QT_TRANSLATE_NOOP("core", "The entry is not valid JSON (line %1)."), record.line));
    case Defect::cutOff:
        return refuse(messageText(
            QT_TRANSLATE_NOOP("core", "The file ends in the middle of its data (line %1): it was cut off. "
                                      "Get it again."),
            record.line));
    }
    if (isHeaderAgain(record))
        return refuse(messageText(QT_TRANSLATE_NOOP("core", "The header stands here again, as in files that were "
                                                            "joined.")));
    const auto surplus =
        std::any_of(record.fields.begin() + static_cast<std::ptrdiff_t>(std::min(expected, record.fields.size())),
                    record.fields.end(), [](auto field) { return !field.empty(); });
    if (record.loose && record.lines > 1)
        return refuse(
            messageText(QT_TRANSLATE_NOOP("core", "Text follows a closing quote in the row of the lines %1 to "
                                                  "%2: a stray quote has joined rows. Double the quotes "
                                                  "inside cells."),
                        record.line, record.line + record.lines - 1));
    if (record.fields.size() >= expected && !surplus)
        return true;
    if (record.lines > 1)
        return refuse(
            messageText(QT_TRANSLATE_NOOP("core", "The row has %1 columns instead of %2 and spans the lines "
                                                  "%3 to %4: perhaps a quote is not closed."),
                        record.fields.size(), expected, record.line, record.line + record.lines - 1));
    return refuse(messageText(QT_TRANSLATE_NOOP("core", "The row has %1 columns instead of %2."),
                              record.fields.size(), expected));
}

bool RowReader::isHeaderAgain(const TableRecord& record) const
{
    return m_plan.hasHeader && record.row > 1 && record.fields.size() == m_plan.columns.size()
           && std::equal(record.fields.begin(), record.fields.end(), m_plan.columns.begin());
}

bool RowReader::readId(const TableRecord& record, Field field, std::string_view& id, Values& values) const
{
    const int column = m_column[static_cast<std::size_t>(field)];
    id = trimmed(cell(record, field));
    // A link to a post of Instagram is the post: other sources say only its shortcode.
    constexpr std::size_t shortestLink = 25;
    const bool isPost = field == Field::target || field == Field::post || field == Field::shareOf
                        || field == Field::replyTo || field == Field::quoteOf;
    if (id.size() >= shortestLink && isPost)
        if (const auto code = shortcodeOf(id); !code.empty())
            id = code;
    if (!id.empty() && id.size() <= maxIdBytes && !isRoundedNumber(id))
        return true;
    if (column >= 0)
        values.column = static_cast<std::size_t>(column);
    if (column < 0)
        values.refusal = messageText(QT_TRANSLATE_NOOP("core", "No column is mapped to \"%1\"."), name(field));
    else if (id.empty())
        values.refusal = messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\" is empty."), columnName(field));
    else if (id.size() > maxIdBytes)
        values.refusal =
            messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\" holds a name of %2 bytes; names have at "
                                                  "most %3."),
                        columnName(field), id.size(), maxIdBytes);
    else
        values.refusal = messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": \"%2\" was an id before a spreadsheet "
                                                               "rounded it; its last digits are lost. Export it as "
                                                               "text."),
                                     columnName(field), shown(id));
    return false;
}

bool RowReader::readTimeOf(const TableRecord& record, Field field, Moment& moment, Values& values)
{
    const int column = m_column[static_cast<std::size_t>(field)];
    if (column < 0)
        return true;
    const auto text = record.fields[static_cast<std::size_t>(column)];
    const auto reading = readTime(text, m_plan.dateOrder, m_clock);
    if (reading.fault != TimeFault::none)
        return refuseTime(reading.fault, field, trimmed(text), values);
    moment = reading.moment;
    m_rowWithoutZone += !reading.moment.isMissing() && !reading.hasZone && moment.precision != Precision::day;
    m_rowTwice += reading.twice;
    return true;
}

bool RowReader::refuseTime(TimeFault fault, Field field, std::string_view text, Values& values) const
{
    values.column = static_cast<std::size_t>(m_column[static_cast<std::size_t>(field)]);
    const auto& column = columnName(field);
    const auto sample = shown(text);
    switch (fault) {
    case TimeFault::none:
    case TimeFault::unreadable:
        values.refusal = messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": \"%2\" is no time that is known here. "
                                                               "Write it as 2024-04-30T21:36:12Z."),
                                     column, sample);
        break;
    case TimeFault::noSuchDate:
        values.refusal =
            messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": there is no such date or time of day as "
                                                  "\"%2\"."),
                        column, sample);
        break;
    case TimeFault::twoDigitYear:
        values.refusal =
            messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": \"%2\" has a year of two digits. Write "
                                                  "all four."),
                        column, sample);
        break;
    case TimeFault::dayOrMonth:
        values.refusal =
            messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": \"%2\" may be day/month or month/day, "
                                                  "and the column does not decide it. Add dates=day-first "
                                                  "or dates=month-first to the mapping."),
                        column, sample);
        break;
    case TimeFault::againstOrder:
        values.refusal =
            m_plan.dateOrder == DateOrder::dayFirst
                ? messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": \"%2\" is no date when the day "
                                                        "comes first, as in the rest of the file."),
                              column, sample)
                : messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": \"%2\" is no date when the month "
                                                        "comes first, as in the rest of the file."),
                              column, sample);
        break;
    case TimeFault::skippedByClock:
        values.refusal =
            messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": \"%2\" does not exist in the time zone "
                                                  "%3: the clocks were put forward over it. Check the "
                                                  "time zone."),
                        column, sample, m_plan.timeZone);
        break;
    case TimeFault::zoneByLetters:
        values.refusal =
            messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": the letters in \"%2\" mean different time zones in "
                                                  "different places, and in %3 none. Say the place as the time "
                                                  "zone, such as Europe/Amsterdam."),
                        column, sample, m_plan.timeZone);
        break;
    case TimeFault::implausibleUnix:
        values.refusal =
            messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": the number \"%2\" is no Unix time of the "
                                                  "years 1990 to 2099 in any unit."),
                        column, sample);
        break;
    case TimeFault::spreadsheetDay:
        values.refusal =
            messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": \"%2\" looks like a spreadsheet's count "
                                                  "of days. Export the column as a date."),
                        column, sample);
        break;
    }
    return false;
}

bool RowReader::readInteraction(const TableRecord& record, Values& values)
{
    InteractionRecord r;
    r.row = record.row;
    if (!readId(record, Field::actor, r.actor, values) || !readId(record, Field::target, r.target, values))
        return false;
    if (m_plan.verb) {
        r.verb = *m_plan.verb;
    } else if (m_column[static_cast<std::size_t>(Field::kind)] >= 0) { // else: not yet said, in a preview
        const auto word = trimmed(cell(record, Field::kind));
        const auto verb = verbFromWord(word);
        if (!verb) {
            values.refusal =
                messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is no kind of interaction. Known are like, "
                                                      "follow, unfollow, comment, share, view, mention."),
                            shown(word));
            values.column = m_plan.columnOf(Field::kind);
            return false;
        }
        r.verb = *verb;
    }
    r.targetIsAccount = r.verb == Verb::follow || r.verb == Verb::unfollow || r.verb == Verb::mention;
    if (!readTimeOf(record, Field::time, r.time, values))
        return false;
    r.text = cell(record, Field::text);
    values.interaction = r;
    return true;
}

bool RowReader::readPost(const TableRecord& record, Values& values)
{
    PostRecord r;
    r.row = record.row;
    if (!readId(record, Field::post, r.post, values) || !readTimeOf(record, Field::postedAt, r.postedAt, values))
        return false;
    if (!trimmed(cell(record, Field::author)).empty() && !readId(record, Field::author, r.author, values))
        return false;
    if (r.author.empty())
        r.author = m_plan.listTarget;
    r.text = cell(record, Field::text);
    CountRecord count;
    count.subject = r.post;
    count.row = record.row;
    if (!readTimeOf(record, Field::countedAt, count.time, values))
        return false;
    if (!readActs(record, r, values))
        return false;
    if (!values.acts.empty() && !isMissingWord(trimmed(cell(record, Field::shareOf)))) {
        // Nothing of its own: what is known is whose the other post is.
        const auto original = trimmed(cell(record, Field::shareAuthor));
        values.post = PostRecord{.post = values.acts.front().target,
                                 .author = isMissingWord(original) ? std::string_view() : original,
                                 .postedAt = {},
                                 .text = {},
                                 .row = record.row};
        return true;
    }
    addCounts(record, count, values);
    values.post = r;
    return true;
}

/// Passing a post on without a word says nothing else: whom the original names, it named.
bool RowReader::readActs(const TableRecord& record, const PostRecord& post, Values& values) const
{
    const auto add = [&](Field field, Verb verb) {
        if (post.author.empty() || isMissingWord(trimmed(cell(record, field))))
            return true;
        InteractionRecord act{
            .actor = post.author, .target = {}, .verb = verb, .time = post.postedAt, .text = {}, .row = record.row};
        if (!readId(record, field, act.target, values))
            return false;
        if (verb == Verb::comment)
            act.text = post.text;
        values.acts.push_back(act);
        return true;
    };
    if (!add(Field::shareOf, Verb::share))
        return false;
    if (!values.acts.empty())
        return true;
    if (!add(Field::replyTo, Verb::comment) || !add(Field::quoteOf, Verb::share))
        return false;
    auto names = trimmed(cell(record, Field::mentions));
    if (post.author.empty() || !names.starts_with('[') || !names.ends_with(']'))
        return true;
    for (names = names.substr(1, names.size() - 2); !names.empty();) {
        const auto end = std::min(names.find(','), names.size());
        if (const auto name = trimmed(names.substr(0, end)); !isMissingWord(name) && name.size() <= maxIdBytes)
            values.acts.push_back({.actor = post.author,
                                   .target = name,
                                   .verb = Verb::mention,
                                   .targetIsAccount = true,
                                   .time = post.postedAt,
                                   .text = {},
                                   .row = record.row});
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return true;
}

bool RowReader::readListRow(const TableRecord& record, Values& values)
{
    InteractionRecord r;
    r.row = record.row;
    r.verb = m_plan.verb.value_or(Verb::follow);
    r.targetIsAccount = r.verb == Verb::follow || r.verb == Verb::unfollow || r.verb == Verb::mention;
    r.target = m_plan.listTarget;
    if (m_column[static_cast<std::size_t>(Field::follower)] >= 0) {
        if (!readId(record, Field::follower, r.actor, values))
            return false;
    } else {
        r.actor = m_names.emplace_back(m_listName + " row " + std::to_string(record.row));
    }
    if (!readTimeOf(record, Field::time, r.time, values))
        return false;
    if (m_hasProfile && !readAccount(record, r.actor, values))
        return false;
    values.interaction = r;
    return true;
}

bool RowReader::readAccount(const TableRecord& record, std::string_view account, Values& values)
{
    AccountRecord r;
    r.row = record.row;
    r.account = account;
    r.handle = trimmed(cell(record, Field::handle));
    r.bio = cell(record, Field::bio);
    r.location = trimmed(cell(record, Field::location));
    if (!readTimeOf(record, Field::created, r.created, values))
        return false;
    const auto keep = [&](std::size_t column, std::string_view text) {
        if (!text.empty())
            r.extra.emplace_back(m_plan.columns[column], text);
    };
    for (std::size_t c = 0; c < m_plan.fields.size(); ++c) {
        const auto field = m_plan.fields[c];
        const auto text = trimmed(record.fields[c]);
        if (field == Field::none) {
            keep(c, text);
        } else if (isCountField(field) && !isMissingWord(text)) {
            const auto count = readCount(text);
            auto& value = field == Field::followers ? r.followers : field == Field::following ? r.following : r.posts;
            value = count.value;
            if (!count.readable) {
                keep(c, text);
                ++m_rowNotNumbers;
            }
        } else if ((field == Field::isPrivate || field == Field::isVerified) && !isMissingWord(text)) {
            auto& value = field == Field::isPrivate ? r.isPrivate : r.isVerified;
            value = readYesNo(text);
            if (!value) {
                keep(c, text);
                ++m_rowNotNumbers;
            }
        }
    }
    values.account = std::move(r);
    return true;
}

std::string RowReader::sampleOf(const TableRecord& record)
{
    std::string joined;
    for (const auto field : record.fields) {
        if (!joined.empty() || field.data() != record.fields[0].data())
            joined += ',';
        joined += field.substr(0, 400);
        if (joined.size() > 400)
            break;
    }
    std::string clean;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < joined.size() && characters < 80; ++characters) {
        const auto one = firstCharacters(std::string_view(joined).substr(i), 1);
        const auto byte = static_cast<unsigned char>(one[0]);
        if (isValidUtf8(one) && byte >= 0x20 && byte != 0x7F) {
            clean += one;
            i += one.size();
            continue;
        }
        std::array<char, 8> code{};
        std::snprintf(code.data(), code.size(), "<%02X>", static_cast<unsigned>(byte));
        clean += byte == '\n' || byte == '\r' || byte == '\t' ? " " : code.data();
        ++i;
    }
    return clean;
}

} // namespace lockstep
