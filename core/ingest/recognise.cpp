// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/recognise.h"

#include "core/ingest/column_guess.h"
#include "core/ingest/file_signature.h"
#include "core/ingest/instagram_ids.h"
#include "core/ingest/json_formats.h"
#include "core/ingest/open_records.h"
#include "core/ingest/recognise_json.h"
#include "core/ingest/survey.h"
#include "core/ingest/table_formats.h"
#include "core/ingest/workbook.h"

#include <algorithm>
#include <array>
#include <set>

namespace lockstep {

namespace {

constexpr std::size_t headBytes = std::size_t{1} << 20;
constexpr std::size_t previewRows = 100;
constexpr std::size_t encodingProbes = 64;
constexpr std::size_t probeBytes = std::size_t{64} << 10;

Error noTable(Message text)
{
    return makeError(ErrorCode::badInput, std::move(text));
}

/// The first non-ASCII character may stand far behind the beginning.
EncodingGuess guessOverFile(const InputFile& file, std::string_view head)
{
    auto guess = guessEncoding(head);
    if (guess.markBytes > 0 || guess.encoding != Encoding::utf8 || !isPlainAscii(head) || file.size() <= head.size())
        return guess;
    std::vector<char> block(probeBytes);
    std::string found;
    const auto step = std::max<std::uint64_t>((file.size() - head.size()) / encodingProbes, probeBytes);
    for (auto at = static_cast<std::uint64_t>(head.size()); at < file.size(); at += step) {
        const auto count = file.readAt(at, block);
        if (!count)
            break; // reading will meet the same error and report it
        auto probe = std::string_view(block.data(), *count);
        while (!probe.empty() && (static_cast<unsigned char>(probe.front()) & 0xC0) == 0x80)
            probe.remove_prefix(1); // the rest of a character that began before the probe
        if (!isPlainAscii(probe))
            found += probe;
    }
    if (guessEncoding(found).encoding == Encoding::windows1252)
        guess.encoding = Encoding::windows1252;
    return guess;
}

Result<TextForm> formOf(InputFile& file)
{
    std::string head(headBytes, '\0');
    auto count = file.readAt(0, head);
    if (!count)
        return count.error();
    head.resize(*count);
    TextForm form;
    form.packing = packingOf(head);
    if (form.packing != Packing::none) {
        auto unpacked = TextStream::open(file, form);
        if (!unpacked)
            return unpacked.error();
        head.resize(headBytes);
        count = unpacked->read(head);
        if (!count)
            return count.error();
        head.resize(*count);
        if (head.empty())
            return noTable(
                messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is empty: there is nothing to import."), file.name()));
    }
    if (auto why = whyNotText(head, file.name()))
        return noTable(std::move(*why));
    const auto guess =
        form.packing != Packing::none || file.isPacked() ? guessEncoding(head) : guessOverFile(file, head);
    form.encoding = guess.encoding;
    form.markBytes = guess.markBytes;
    const auto zeros = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0'));
    if (form.encoding == Encoding::utf8 && zeros * 20 > head.size())
        return noTable(messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is not text. Export the table as CSV and import "
                                                             "that."),
                                   file.name()));
    return form;
}

void nameColumns(ReadPlan& plan, const std::vector<SampleRow>& rows)
{
    std::size_t width = 0;
    if (plan.hasHeader)
        width = rows[0].cells.size();
    else
        for (const auto& row : rows)
            if (row.defect == TableRecord::Defect::none)
                width = std::max(width, row.cells.size());
    // A delimiter at the end of every line makes a last column without name or content.
    while (plan.hasHeader && width > 1 && rows[0].cells[width - 1].empty()
           && std::all_of(rows.begin() + 1, rows.end(), [width](const SampleRow& row) {
                  return row.cells.size() < width || row.cells[width - 1].empty();
              }))
        --width;
    std::set<std::string> used;
    for (std::size_t c = 0; c < width; ++c) {
        std::string column(plan.hasHeader ? trimmed(rows[0].cells[c]) : std::string_view());
        if (column.empty())
            column = "column " + std::to_string(c + 1);
        const auto base = column;
        for (int copy = 2; !used.insert(column).second; ++copy)
            column = base + " (" + std::to_string(copy) + ")";
        plan.columns.push_back(std::move(column));
    }
    plan.fields.assign(width, Field::none);
}

/// The user speaks of "account" or "actor" as the case may be; the kind decides which field that is.
void adaptFields(ReadPlan& plan)
{
    const auto rename = [&plan](Field from, Field to) {
        if (plan.has(to))
            return;
        if (const auto column = plan.columnOf(from))
            plan.fields[*column] = to;
    };
    switch (plan.kind) {
    case DataSetKind::interactions:
        rename(Field::account, Field::actor);
        rename(Field::follower, Field::actor);
        rename(Field::post, Field::target);
        rename(Field::created, Field::time);
        break;
    case DataSetKind::posts:
        rename(Field::target, Field::post);
        rename(Field::time, Field::postedAt);
        rename(Field::account, Field::author);
        break;
    case DataSetKind::accounts:
        rename(Field::actor, Field::account);
        rename(Field::follower, Field::account);
        break;
    case DataSetKind::counts:
        rename(Field::actor, Field::account);
        rename(Field::author, Field::account);
        rename(Field::target, plan.has(Field::followers) ? Field::account : Field::post);
        rename(Field::postedAt, Field::time);
        rename(Field::countedAt, Field::time);
        break;
    case DataSetKind::calendar:
        rename(Field::text, Field::event);
        rename(Field::target, Field::account);
        break;
    case DataSetKind::orders:
        rename(Field::account, Field::target);
        rename(Field::post, Field::target);
        break;
    case DataSetKind::priceList:
        rename(Field::price, Field::priceLow);
        break;
    case DataSetKind::followerList:
        rename(Field::actor, Field::follower);
        rename(Field::account, Field::follower);
        break;
    }
    const auto allowed = fieldsOf(plan.kind);
    for (auto& field : plan.fields)
        if (std::find(allowed.begin(), allowed.end(), field) == allowed.end())
            field = Field::none;
}

/// What the user says beside a mapping.
void planDeclared(ReadPlan& plan, const ReadWishes& wishes)
{
    plan.timeZone = wishes.timeZone.empty() ? "UTC" : wishes.timeZone;
    const bool ofOne =
        plan.kind == DataSetKind::followerList || plan.kind == DataSetKind::counts || plan.kind == DataSetKind::posts;
    if (ofOne && !wishes.listTarget.empty())
        plan.listTarget = wishes.listTarget;
    if (plan.kind == DataSetKind::followerList && wishes.order != ListOrder::unknown)
        plan.order = wishes.order;
}

/// The name in the first cell of the column, or in the link there, when all cells agree.
std::string listOf(const std::vector<SampleRow>& rows, std::size_t column)
{
    std::string_view first;
    for (const auto& row : rows) {
        if (column >= row.cells.size() || row.cells[column].empty())
            continue;
        if (first.empty())
            first = row.cells[column];
        if (first != row.cells[column])
            return {};
    }
    const auto linked = profileOf(first);
    return std::string(linked.empty() ? first : linked);
}

/// Encoding and dialect of a table, or the JSON that it is.
Result<void> planText(Recognition& r, InputFile& file, const ReadWishes& wishes)
{
    auto form = formOf(file);
    if (!form)
        return form.error();
    r.plan.form = *form;
    auto json = wishes.format == "csv" ? Result<bool>(false) : planJson(r, file, wishes);
    if (!json)
        return json.error();
    if (*json)
        return {};
    auto dialect = guessDialect(file, *form);
    if (!dialect)
        return dialect.error();
    r.plan.dialect = *dialect;
    return {};
}

Result<void> planSheet(Recognition& r, const InputFile& file, const ReadWishes& wishes)
{
    auto sheets = sheetsOf(file);
    if (!sheets)
        return sheets.error();
    r.sheets = std::move(*sheets);
    r.plan.sheet = wishes.sheet.empty() ? r.sheets.front() : wishes.sheet;
    std::string others;
    for (const auto& name : r.sheets)
        if (name != r.plan.sheet)
            others += (others.empty() ? "" : ", ") + name;
    if (wishes.sheet.empty() && !others.empty())
        r.remarks.push_back(messageText(QT_TRANSLATE_NOOP("core", "The workbook has several sheets. \"%1\" is read; "
                                                                  "the others are %2. Import the file again with "
                                                                  "another sheet chosen to have that one too."),
                                        r.plan.sheet, others));
    return {};
}

Result<void> planProfile(Recognition& r, const MappingProfile& profile, const ReadWishes& wishes)
{
    auto& plan = r.plan;
    if (auto applied = applyMapping(plan, profile.mapping); !applied)
        return applied;
    plan.kind = profile.kind;
    plan.verb = profile.verb;
    plan.order = profile.order;
    planDeclared(plan, wishes);
    if (wishes.timeZone.empty())
        plan.timeZone = profile.timeZone;
    r.profile = profile.name;
    r.remarks.push_back(messageText(QT_TRANSLATE_NOOP("core", "Read by the mapping profile \"%1\"."), profile.name));
    return {};
}

Result<void> planColumns(Recognition& r, const ReadWishes& wishes)
{
    auto& plan = r.plan;
    if (const auto* json = plan.json ? jsonFormat(plan.json->format) : nullptr; json && wishes.mapping.empty()) {
        planKnown(plan, *json, wishes);
        return {};
    }
    if (const auto profile = std::find_if(wishes.profiles.begin(), wishes.profiles.end(),
                                          [&plan](const MappingProfile& one) { return one.fits(plan.columns); });
        profile != wishes.profiles.end() && wishes.mapping.empty() && !wishes.kind && !wishes.verb)
        return planProfile(r, *profile, wishes);
    const auto* known = plan.json ? nullptr : tableFormatOf(plan.columns);
    if (known) {
        r.format = messageText(known->title);
        if (known->gap)
            r.remarks.push_back(messageText(known->gap));
    }
    if (known && wishes.mapping.empty() && !wishes.kind && !wishes.verb) {
        planTable(plan, *known);
        planDeclared(plan, wishes);
        if (const auto column = findColumn(plan.columns, known->listColumn); column && plan.listTarget.empty())
            plan.listTarget = listOf(r.preview, *column);
        return {};
    }
    KindHints hints{wishes.kind, wishes.verb, !wishes.listTarget.empty()};
    if (wishes.mapping.empty()) {
        guessColumns(plan, r.looks, hints, r.remarks);
    } else {
        if (auto applied = applyMapping(plan, wishes.mapping); !applied)
            return applied;
        const auto mapped = plan.fields;
        std::vector<Message> ignored;
        const auto spoken = kindOfFields(mapped);
        const bool list = hints.hasListTarget && !plan.has(Field::target); // says "account" of a follower as well
        const bool ownKind =
            spoken == DataSetKind::posts || (spoken == DataSetKind::counts && !plan.has(Field::account));
        if (!hints.kind && (!list || ownKind))
            hints.kind = spoken;
        guessColumns(plan, r.looks, hints, ignored);
        if (std::any_of(mapped.begin(), mapped.end(), [](Field field) { return field != Field::none; })) {
            plan.fields = mapped; // a mapping that only says "dates=..." leaves the rest to be recognised
            adaptFields(plan);
        }
        if (plan.has(Field::kind) && !wishes.verb)
            plan.verb.reset();
    }
    planDeclared(plan, wishes);
    return {};
}

std::string formatOf(const Recognition& r)
{
    // Stored in English and said through storedList().
    static constexpr std::array<std::string_view, timeShapeCount> words{
        "",
        QT_TRANSLATE_NOOP("core", "ISO 8601 without zone"),
        QT_TRANSLATE_NOOP("core", "date only"),
        QT_TRANSLATE_NOOP("core", "digits only"),
        QT_TRANSLATE_NOOP("core", "Unix seconds"),
        QT_TRANSLATE_NOOP("core", "Unix milliseconds"),
        QT_TRANSLATE_NOOP("core", "Unix microseconds"),
        QT_TRANSLATE_NOOP("core", "Unix nanoseconds"),
        QT_TRANSLATE_NOOP("core", "numeric date"),
        QT_TRANSLATE_NOOP("core", "month by name")};
    std::array<std::size_t, timeShapeCount> seen{};
    std::size_t isoWithZone = 0;
    auto clock = LocalClock::create("UTC");
    for (const auto& row : r.preview)
        for (std::size_t c = 0; clock && c < std::min(row.cells.size(), r.plan.fields.size()); ++c) {
            if (!isTimeField(r.plan.fields[c]))
                continue;
            const auto reading = readTime(row.cells[c], r.plan.dateOrder, *clock);
            if (reading.shape == TimeShape::iso && reading.hasZone)
                ++isoWithZone;
            else if (reading.fault == TimeFault::dayOrMonth)
                ++seen[static_cast<std::size_t>(TimeShape::numeric)];
            else
                ++seen[static_cast<std::size_t>(reading.shape)];
        }
    std::string text = isoWithZone > 0 ? QT_TRANSLATE_NOOP("core", "ISO 8601 with zone") : "";
    for (std::size_t i = 1; i < seen.size(); ++i) {
        if (seen[i] == 0)
            continue;
        const auto add = [&text](std::string_view word) { text += (text.empty() ? "" : ", ") + std::string(word); };
        add(words[i]);
        if (static_cast<TimeShape>(i) != TimeShape::numeric)
            continue;
        if (r.plan.dateOrder == DateOrder::dayFirst)
            add(QT_TRANSLATE_NOOP("core", "day first"));
        if (r.plan.dateOrder == DateOrder::monthFirst)
            add(QT_TRANSLATE_NOOP("core", "month first"));
    }
    return text;
}

void decideDates(Recognition& r, const Survey& survey)
{
    auto& order = r.plan.dateOrder;
    if (order != DateOrder::unknown || survey.dayFirst + survey.monthFirst + survey.undecided == 0)
        return;
    if (survey.dayFirst > 0 && survey.monthFirst > 0) {
        order = DateOrder::both;
        r.remarks.push_back(messageText(
            QT_TRANSLATE_NOOP("core", "Dates stand in two orders in this file: %1 can only be day/month and %2 only "
                                      "month/day. Rows whose date has both readings (%3) are refused."),
            survey.dayFirst, survey.monthFirst, survey.undecided));
    } else if (survey.dayFirst > 0) {
        order = DateOrder::dayFirst;
        r.remarks.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "Dates are read as day/month: %1 of them can only be "
                                                  "read so, none only the other way round."),
                        survey.dayFirst));
    } else if (survey.monthFirst > 0) {
        order = DateOrder::monthFirst;
        r.remarks.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "Dates are read as month/day: %1 of them can only be "
                                                  "read so, none only the other way round."),
                        survey.monthFirst));
    } else {
        r.remarks.push_back(messageText(
            QT_TRANSLATE_NOOP("core",
                              "Nothing in the file says whether 03/04 is 3 April or 4 March: %1 rows are refused "
                              "until you say which comes first (in a mapping: dates=day-first or "
                              "dates=month-first)."),
            survey.undecided));
    }
}

void decideOrder(Recognition& r, const Survey& survey)
{
    auto& order = r.plan.order;
    if (survey.ranks < 2)
        return;
    if (!survey.ranksRise && !survey.ranksFall) {
        order = ListOrder::unknown;
        r.remarks.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "The rows do not stand in the order of the rank "
                                                  "column, so the order of the list is taken as "
                                                  "unknown. Sort the file by that column to use it.")));
    } else if (!survey.ranksRise && order != ListOrder::unknown) {
        order = order == ListOrder::oldestFirst ? ListOrder::newestFirst : ListOrder::oldestFirst;
        r.remarks.push_back(messageText(QT_TRANSLATE_NOOP("core", "The rows stand in the falling order of the rank "
                                                                  "column: the list is read backwards.")));
    }
}

Result<void> decideByWholeFile(Recognition& r, InputFile& file, const ReadWishes& wishes, const TaskContext& task)
{
    bool numericDates = false;
    for (std::size_t c = 0; c < r.plan.fields.size(); ++c)
        numericDates |= isTimeField(r.plan.fields[c]) && r.looks[c].hasNumericDates;
    const bool dates = numericDates && r.plan.dateOrder == DateOrder::unknown;
    const bool ranks = r.plan.kind == DataSetKind::followerList && r.plan.has(Field::rank);
    if (!dates && !ranks)
        return {};
    const auto survey = surveyFile(file, r.plan, task);
    if (!survey)
        return survey.error();
    decideDates(r, *survey);
    if (ranks && wishes.order == ListOrder::unknown) // what the user says of the rows wins over the ranks
        decideOrder(r, *survey);
    return {};
}

void remarkOnList(Recognition& r, const InputFile& file)
{
    auto& plan = r.plan;
    if (plan.kind == DataSetKind::counts && plan.listTarget.empty() && !plan.has(Field::account)
        && !plan.has(Field::post)) {
        plan.listTarget = listNameOf(file);
        r.remarks.push_back(messageText(
            QT_TRANSLATE_NOOP("core", "Nothing says whose counts these are: the name of the file is taken "
                                      "(\"%1\")."),
            plan.listTarget));
    }
    if (plan.kind != DataSetKind::followerList)
        return;
    if (plan.listTarget.empty()) {
        plan.listTarget = listNameOf(file);
        r.remarks.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "Nothing says whose followers these are: the name of "
                                                  "the file is taken (\"%1\")."),
                        plan.listTarget));
    }
    if (!plan.has(Field::follower))
        r.remarks.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "No column names the followers: they are called \"%1 "
                                                  "row 2\" and so on, by their row."),
                        listNameOf(file)));
    if (plan.order == ListOrder::unknown)
        r.remarks.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "The order of the list is not known: say whether the "
                                                  "oldest or the newest follower comes first.")));
}

} // namespace

std::string stemOf(const std::string& fileName)
{
    auto stem = std::filesystem::path(fileName).filename().string();
    for (const std::string_view ending : {".gz", ".xz", ".xlsx", ".csv", ".tsv", ".txt", ".tab", ".json", ".html",
                                          ".gexf", ".graphml", ".gml", ".net", ".ndjson", ".jsonl", ".js"})
        if (stem.size() > ending.size() && stem.ends_with(ending))
            stem.resize(stem.size() - ending.size());
    return stem;
}

Error incompleteError(const Recognition& r)
{
    const auto& plan = r.plan;
    const auto badMapping = [](Message text) { return makeError(ErrorCode::badArgument, std::move(text)); };
    if (plan.json && plan.json->ofOwner && plan.listTarget.empty())
        return badMapping(messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is what the owner of an account has "
                                                                "downloaded, and it does not say who that is. Give "
                                                                "the name of the account as the target."),
                                      r.fileName));
    if (plan.columns.size() == 1 && plan.kind != DataSetKind::followerList)
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" seems to have one column only (\"%2\"): no "
                                                  "comma, semicolon, tab or | separates others. Save it "
                                                  "with one of these between the columns. If it is a list "
                                                  "of followers, say whose."),
                        r.fileName, firstCharacters(plan.hasHeader ? plan.columns[0] : r.preview[0].cells[0], 80)));
    const bool pairs = plan.kind == DataSetKind::interactions;
    if (pairs && plan.has(Field::actor) && plan.has(Field::target))
        return badMapping(messageText(QT_TRANSLATE_NOOP("core", "\"%1\" does not say what kind of interactions it "
                                                                "holds. Declare it: like, follow, unfollow, comment, "
                                                                "share, view or mention, or map a column to kind."),
                                      r.fileName));
    if (plan.kind == DataSetKind::counts || plan.kind == DataSetKind::calendar || plan.kind == DataSetKind::orders
        || plan.kind == DataSetKind::priceList)
        return badMapping(messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is not complete as %2: %3 The columns are: "
                                                                "%4."),
                                      r.fileName, name(plan.kind), english(missingFrom(plan).front()),
                                      columnList(plan)));
    const auto lacking = pairs                             ? (plan.has(Field::actor) ? Field::target : Field::actor)
                         : plan.kind == DataSetKind::posts ? Field::post
                         : plan.kind == DataSetKind::accounts ? Field::account
                                                              : Field::follower;
    return badMapping(
        messageText(QT_TRANSLATE_NOOP("core", "\"%1\": no column is recognised as \"%2\". Map one, as in "
                                              "%2=COLUMN. The columns are: %3."),
                    r.fileName, name(lacking), columnList(plan)));
}

ReadWishes wishesFor(const ReadPlan& plan)
{
    ReadWishes wishes;
    wishes.format = plan.json ? plan.json->format : "csv";
    wishes.mapping = mappingText(plan);
    wishes.sheet = plan.sheet;
    wishes.kind = plan.kind;
    wishes.verb = plan.verb;
    wishes.listTarget = plan.listTarget;
    wishes.timeZone = plan.timeZone;
    wishes.order = plan.order;
    return wishes;
}

ReadWishes wishesFor(const MappingProfile& profile)
{
    ReadWishes wishes;
    wishes.mapping = profile.mapping;
    wishes.kind = profile.kind;
    wishes.verb = profile.verb;
    wishes.timeZone = profile.timeZone;
    wishes.order = profile.order;
    return wishes;
}

Result<Recognition> recognise(InputFile& file, const ReadWishes& wishes, const TaskContext& task)
{
    Recognition r;
    r.fileName = file.name();
    r.bytes = file.size();
    if (auto planned = isWorkbook(file) ? planSheet(r, file, wishes) : planText(r, file, wishes); !planned)
        return planned.error();
    auto source = openRecords(file, r.plan);
    if (!source)
        return source.error();
    auto rows = readSample(**source, previewRows + 1);
    if (!rows)
        return rows.error();
    rows->erase(rows->begin(),
                std::find_if(rows->begin(), rows->end(), [](const SampleRow& row) { return !row.isBlank(); }));
    if (r.plan.json && rows->size() < 2)
        return noTable(messageText(QT_TRANSLATE_NOOP("core", "\"%1\" holds no entries."), file.name()));
    const auto unreadable = std::count_if(rows->begin(), rows->end(), [](const SampleRow& row) {
        return row.defect == TableRecord::Defect::zeroByte || row.defect == TableRecord::Defect::badEncoding;
    });
    if (static_cast<std::size_t>(unreadable) * 2 > rows->size())
        return noTable(messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is not text. Export the table as CSV and import "
                                                             "that."),
                                   file.name()));
    r.plan.hasHeader = r.plan.json || looksLikeHeader(*rows);
    if (rows->size() < (r.plan.hasHeader ? 2U : 1U))
        return noTable(messageText(QT_TRANSLATE_NOOP("core", "\"%1\" holds no rows below its header."), file.name()));
    if (!r.plan.json)
        nameColumns(r.plan, *rows);
    if (r.plan.columns.empty())
        return noTable(
            messageText(QT_TRANSLATE_NOOP("core", "Not one of the first rows of \"%1\" can be read: they are "
                                                  "longer than 16 MiB or a quote is never closed. Check "
                                                  "that it is a table."),
                        file.name()));
    r.looks = lookAtColumns(*rows, r.plan.hasHeader ? 1 : 0, r.plan.columns.size());
    r.preview.assign(rows->begin() + (r.plan.hasHeader ? 1 : 0), rows->end());
    if (!r.plan.hasHeader)
        r.remarks.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "The first row is data: the columns have no names and "
                                                  "are called column 1 to column %1."),
                        r.plan.columns.size()));
    if (auto planned = planColumns(r, wishes); !planned)
        return planned.error();
    if (auto clock = LocalClock::create(r.plan.timeZone); !clock)
        return clock.error();
    if (auto decided = decideByWholeFile(r, file, wishes, task); !decided)
        return decided.error();
    remarkOnList(r, file);
    r.timeFormat = formatOf(r);
    return r;
}

} // namespace lockstep
