// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/fields.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::array<std::string_view, fieldCount> fieldNames{
    "",          "actor",      "target",   "kind",         "time",      "text",      "post",     "author",
    "posted_at", "account",    "handle",   "created",      "followers", "following", "posts",    "private",
    "verified",  "bio",        "location", "follower",     "rank",      "likes",     "comments", "views",
    "shares",    "counted_at", "share_of", "share_author", "reply_to",  "quote_of",  "mentions", "event",
    "until",     "vendor",     "package",  "price",        "currency",  "service",   "quantity", "unit",
    "price_low", "price_high", "date",     "source"};

constexpr std::array interactionFields{Field::actor, Field::target, Field::kind, Field::time, Field::text};
constexpr std::array postFields{Field::post,        Field::author,  Field::postedAt, Field::text,      Field::likes,
                                Field::comments,    Field::views,   Field::shares,   Field::countedAt, Field::shareOf,
                                Field::shareAuthor, Field::replyTo, Field::quoteOf,  Field::mentions};
constexpr std::array countFields{Field::time,  Field::account, Field::post,     Field::followers, Field::following,
                                 Field::posts, Field::likes,   Field::comments, Field::views,     Field::shares};
constexpr std::array calendarFields{Field::time, Field::until, Field::event, Field::account};
constexpr std::array orderFields{Field::time,  Field::vendor,   Field::package,
                                 Field::price, Field::currency, Field::target};
constexpr std::array priceFields{Field::service,   Field::quantity, Field::unit,   Field::priceLow,
                                 Field::priceHigh, Field::currency, Field::seenOn, Field::source};
constexpr std::array accountFields{Field::account,   Field::handle,  Field::created,   Field::followers,
                                   Field::following, Field::posts,   Field::isPrivate, Field::isVerified,
                                   Field::bio,       Field::location};
constexpr std::array followerFields{Field::follower,  Field::time,       Field::rank,      Field::handle,
                                    Field::created,   Field::followers,  Field::following, Field::posts,
                                    Field::isPrivate, Field::isVerified, Field::bio,       Field::location};

bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return a.size() == b.size()
           && std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

std::string knownFields()
{
    std::string text;
    for (const auto one : fieldNames)
        if (!one.empty())
            text += (text.empty() ? "" : ", ") + std::string(one);
    return text + ", dates";
}

/// Eats one name, quoted or up to a stop character.
std::string eatName(std::string_view& rest, std::string_view stops)
{
    std::string found;
    rest = trimmed(rest);
    if (!rest.empty() && rest.front() == '"') {
        rest.remove_prefix(1);
        while (!rest.empty()) {
            const char c = rest.front();
            rest.remove_prefix(1);
            if (c == '"') {
                if (rest.empty() || rest.front() != '"')
                    break;
                rest.remove_prefix(1);
            }
            found += c;
        }
        return found;
    }
    const auto end = std::min(rest.find_first_of(stops), rest.size());
    found = trimmed(rest.substr(0, end));
    rest.remove_prefix(end);
    return found;
}

std::string quotedIfNeeded(const std::string& columnName)
{
    if (columnName.find_first_of(",=\"") == std::string::npos && trimmed(columnName) == columnName)
        return columnName;
    std::string text = "\"";
    for (const char c : columnName) {
        text += c;
        if (c == '"')
            text += c;
    }
    return text + '"';
}

Error badMapping(Message text)
{
    return makeError(ErrorCode::badArgument, std::move(text));
}

} // namespace

std::string_view name(Field field)
{
    return fieldNames[static_cast<std::size_t>(field)];
}

std::optional<Field> fieldFromName(std::string_view text)
{
    for (std::size_t i = 1; i < fieldNames.size(); ++i)
        if (sameName(fieldNames[i], text))
            return static_cast<Field>(i);
    return std::nullopt;
}

std::span<const Field> fieldsOf(DataSetKind kind)
{
    switch (kind) {
    case DataSetKind::interactions:
        return interactionFields;
    case DataSetKind::posts:
        return postFields;
    case DataSetKind::accounts:
        return accountFields;
    case DataSetKind::counts:
        return countFields;
    case DataSetKind::calendar:
        return calendarFields;
    case DataSetKind::orders:
        return orderFields;
    case DataSetKind::priceList:
        return priceFields;
    case DataSetKind::followerList:
        break;
    }
    return followerFields;
}

bool isTimeField(Field field)
{
    return field == Field::time || field == Field::postedAt || field == Field::created || field == Field::countedAt
           || field == Field::until;
}

bool isCountField(Field field)
{
    return field == Field::followers || field == Field::following || field == Field::posts || field == Field::likes
           || field == Field::comments || field == Field::views || field == Field::shares;
}

CountKind countKindOf(Field field)
{
    switch (field) {
    case Field::following:
        return CountKind::following;
    case Field::posts:
        return CountKind::posts;
    case Field::likes:
        return CountKind::likes;
    case Field::comments:
        return CountKind::comments;
    case Field::views:
        return CountKind::views;
    case Field::shares:
        return CountKind::shares;
    default:
        return CountKind::followers;
    }
}

std::string_view name(DataSetKind kind)
{
    static constexpr std::array<std::string_view, 8> names{"interactions",    "posts",     "accounts",
                                                           "follower list",   "counts",    "events calendar",
                                                           "purchase ledger", "price list"};
    return names[static_cast<std::size_t>(kind)];
}

std::optional<std::size_t> ReadPlan::columnOf(Field field) const
{
    const auto found = std::find(fields.begin(), fields.end(), field);
    if (found == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

std::string columnList(const ReadPlan& plan)
{
    std::string text;
    for (const auto& column : plan.columns)
        text += (text.empty() ? "" : ", ") + column;
    return text;
}

std::optional<std::size_t> findColumn(const std::vector<std::string>& columns, std::string_view wanted)
{
    auto found = std::find(columns.begin(), columns.end(), wanted);
    if (found == columns.end())
        found = std::find_if(columns.begin(), columns.end(), [&](const auto& one) { return sameName(one, wanted); });
    if (found == columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

std::string mappingText(const ReadPlan& plan)
{
    std::string text;
    for (std::size_t i = 0; i < plan.fields.size(); ++i)
        if (plan.fields[i] != Field::none)
            text +=
                (text.empty() ? "" : ",") + std::string(name(plan.fields[i])) + '=' + quotedIfNeeded(plan.columns[i]);
    if (plan.dateOrder == DateOrder::dayFirst || plan.dateOrder == DateOrder::monthFirst)
        text += plan.dateOrder == DateOrder::dayFirst ? ",dates=day-first" : ",dates=month-first";
    return text;
}

Result<void> applyMapping(ReadPlan& plan, std::string_view mapping)
{
    std::vector<Field> fields(plan.columns.size(), Field::none);
    for (auto rest = trimmed(mapping); !rest.empty();) {
        const auto fieldName = eatName(rest, "=,");
        if (rest.empty() || rest.front() != '=')
            return badMapping(messageText(QT_TRANSLATE_NOOP("core", "The mapping \"%1\" is not understood at \"%2\". "
                                                                    "Write it as field=column,field=column."),
                                          mapping, fieldName));
        rest.remove_prefix(1);
        const auto columnName = eatName(rest, ",");
        if (!rest.empty() && rest.front() == ',')
            rest.remove_prefix(1);
        if (fieldName == "dates") {
            if (columnName != "day-first" && columnName != "month-first")
                return badMapping(messageText(QT_TRANSLATE_NOOP("core", "\"dates=%1\" is not understood. Write "
                                                                        "dates=day-first or dates=month-first."),
                                              columnName));
            plan.dateOrder = columnName == "day-first" ? DateOrder::dayFirst : DateOrder::monthFirst;
            continue;
        }
        const auto field = fieldFromName(fieldName);
        if (!field)
            return badMapping(messageText(QT_TRANSLATE_NOOP("core", "There is no field \"%1\". The fields are: %2."),
                                          fieldName, knownFields()));
        const auto column = findColumn(plan.columns, columnName);
        if (!column)
            return badMapping(messageText(QT_TRANSLATE_NOOP("core", "There is no column \"%1\". The columns of the "
                                                                    "file are: %2."),
                                          columnName, columnList(plan)));
        if (fields[*column] != Field::none)
            return badMapping(
                messageText(QT_TRANSLATE_NOOP("core", "The column \"%1\" is mapped twice, to %2 and %3. A "
                                                      "column has one meaning."),
                            columnName, name(fields[*column]), name(*field)));
        if (std::find(fields.begin(), fields.end(), *field) != fields.end())
            return badMapping(
                messageText(QT_TRANSLATE_NOOP("core", "The field \"%1\" is mapped to two columns. Choose "
                                                      "one of them."),
                            fieldName));
        fields[*column] = *field;
        rest = trimmed(rest);
    }
    plan.fields = std::move(fields);
    return {};
}

std::optional<DataSetKind> kindOfFields(std::span<const Field> fields)
{
    const auto has = [&](Field field) { return std::find(fields.begin(), fields.end(), field) != fields.end(); };
    if (has(Field::service) || has(Field::priceLow) || has(Field::priceHigh))
        return DataSetKind::priceList;
    if (has(Field::vendor) || has(Field::package) || has(Field::price))
        return DataSetKind::orders;
    if (has(Field::event))
        return DataSetKind::calendar;
    const bool counted = std::any_of(fields.begin(), fields.end(), isCountField);
    if (counted && has(Field::time) && !has(Field::actor) && !has(Field::follower))
        return DataSetKind::counts;
    if (has(Field::actor) || has(Field::target))
        return DataSetKind::interactions;
    if (has(Field::follower) || has(Field::rank))
        return DataSetKind::followerList;
    if (has(Field::post) || has(Field::postedAt) || has(Field::author))
        return DataSetKind::posts;
    if (has(Field::account))
        return DataSetKind::accounts;
    return std::nullopt;
}

std::vector<Message> missingFrom(const ReadPlan& plan)
{
    std::vector<Message> missing;
    const auto need = [&](Field field, Message sentence) {
        if (!plan.has(field))
            missing.push_back(std::move(sentence));
    };
    if (plan.json && plan.json->ofOwner && plan.listTarget.empty())
        missing.push_back(messageText(QT_TRANSLATE_NOOP("core", "Whose export is this (target)? The file does not "
                                                                "say it.")));
    switch (plan.kind) {
    case DataSetKind::interactions:
        need(Field::actor,
             messageText(QT_TRANSLATE_NOOP("core", "Which column holds the account that acts (actor)?")));
        need(Field::target,
             messageText(QT_TRANSLATE_NOOP("core", "Which column holds the post or account acted on (target)?")));
        if (!plan.verb)
            need(Field::kind,
                 messageText(QT_TRANSLATE_NOOP("core", "What kind of interaction is this (like, follow, "
                                                       "comment, share ...), or which column says it?")));
        break;
    case DataSetKind::posts:
        need(Field::post, messageText(QT_TRANSLATE_NOOP("core", "Which column holds the post?")));
        break;
    case DataSetKind::accounts:
        need(Field::account, messageText(QT_TRANSLATE_NOOP("core", "Which column holds the account?")));
        break;
    case DataSetKind::counts:
        need(Field::time,
             messageText(QT_TRANSLATE_NOOP("core", "Which column says when the counts were read (time)?")));
        if (plan.listTarget.empty() && !plan.has(Field::account) && !plan.has(Field::post))
            missing.push_back(messageText(QT_TRANSLATE_NOOP("core", "Whose counts are these (account or target)?")));
        if (std::none_of(plan.fields.begin(), plan.fields.end(), isCountField))
            missing.push_back(messageText(QT_TRANSLATE_NOOP("core", "Which column holds a count (followers, likes, "
                                                                    "comments, views ...)?")));
        break;
    case DataSetKind::calendar:
        need(Field::time, messageText(QT_TRANSLATE_NOOP("core", "Which column says when it happened (time)?")));
        need(Field::event, messageText(QT_TRANSLATE_NOOP("core", "Which column says what happened (event)?")));
        break;
    case DataSetKind::orders:
        need(Field::time, messageText(QT_TRANSLATE_NOOP("core", "Which column says when it was ordered (time)?")));
        break;
    case DataSetKind::priceList:
        need(Field::service, messageText(QT_TRANSLATE_NOOP("core", "Which column says what is sold (service)?")));
        need(Field::priceLow,
             messageText(QT_TRANSLATE_NOOP("core", "Which column holds the (lowest) price (price_low)?")));
        need(Field::currency, messageText(QT_TRANSLATE_NOOP("core", "Which column holds the currency?")));
        break;
    case DataSetKind::followerList:
        if (!plan.has(Field::rank) && !plan.has(Field::created))
            need(Field::follower, messageText(QT_TRANSLATE_NOOP("core", "Which column holds the follower?")));
        if (plan.listTarget.empty())
            missing.push_back(messageText(QT_TRANSLATE_NOOP("core", "Whose followers are these (target)?")));
        break;
    }
    return missing;
}

} // namespace lockstep
