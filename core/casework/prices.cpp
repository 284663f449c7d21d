// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/prices.h"

#include "core/model/delimited_line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

namespace lockstep {

namespace {

constexpr std::array<std::string_view, 8> columns{"service",    "quantity", "unit", "price_low",
                                                  "price_high", "currency", "date", "source"};

Error badRow(std::size_t row, std::string_view field)
{
    return makeError(
        ErrorCode::badInput,
        messageText(QT_TRANSLATE_NOOP(
                        "core", "Row %1 of the price list: the column \"%2\" holds no usable value; write a plain "
                                "number such as 35 or 0.0035, and a low price not above the high one."),
                    row, field));
}

std::optional<double> readNumber(std::string text, bool decimalComma)
{
    if (decimalComma)
        std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

Result<PriceEntry> readEntry(const std::vector<std::string>& cells, std::size_t row, bool decimalComma)
{
    const auto quantity = readNumber(cells[1], decimalComma);
    const auto low = readNumber(cells[3], decimalComma);
    const auto high = readNumber(cells[4], decimalComma);
    if (cells[0].empty())
        return badRow(row, columns[0]);
    if (!quantity || *quantity <= 0)
        return badRow(row, columns[1]);
    if (!low || *low < 0)
        return badRow(row, columns[3]);
    if (!high || *high < *low)
        return badRow(row, columns[4]);
    if (cells[5].size() != 3)
        return badRow(row, columns[5]);
    return PriceEntry{cells[0], *quantity, cells[2], *low, *high, cells[5], cells[6], cells[7]};
}

std::string_view serviceOf(PricedKind kind)
{
    static constexpr std::array<std::string_view, 4> services{"likes", "like_subscription", "followers", "comments"};
    return services[static_cast<std::size_t>(kind)];
}

/// Cents for small sums would pretend a precision that offers do not have.
double rounded(double money)
{
    return money < 10 ? std::round(money * 100) / 100 : std::round(money);
}

struct UnitPrice {
    double low = 0;
    double high = 0;
    int offers = 0;
};

std::optional<UnitPrice> unitPrice(const PriceList& list, std::string_view service, const std::string& currency)
{
    UnitPrice unit;
    for (const auto& entry : list) {
        if (entry.service != service || entry.currency != currency)
            continue;
        const double low = entry.low / entry.quantity;
        const double high = entry.high / entry.quantity;
        unit.low = unit.offers == 0 ? low : std::min(unit.low, low);
        unit.high = unit.offers == 0 ? high : std::max(unit.high, high);
        ++unit.offers;
    }
    return unit.offers == 0 ? std::nullopt : std::optional(unit);
}

Message formula(PricedKind kind, double quantity, double months, const UnitPrice& unit, const std::string& currency)
{
    const auto count = static_cast<std::int64_t>(std::llround(quantity));
    switch (kind) {
    case PricedKind::likeSubscription:
        return messageText(
            QT_TRANSLATE_NOOP("core",
                              "%1 likes per post, months paid: %2, at %3 to %4 %5 a month for each like per post "
                              "(offers in the price list: %6)"),
            count, static_cast<std::int64_t>(months), unit.low, unit.high, currency, unit.offers);
    case PricedKind::likes:
        return messageText(QT_TRANSLATE_NOOP("core", "%1 likes at %2 to %3 %4 each (offers in the price list: %5)"),
                           count, unit.low, unit.high, currency, unit.offers);
    case PricedKind::followers:
        return messageText(
            QT_TRANSLATE_NOOP("core", "%1 followers at %2 to %3 %4 each (offers in the price list: %5)"), count,
            unit.low, unit.high, currency, unit.offers);
    case PricedKind::comments:
        return messageText(
            QT_TRANSLATE_NOOP("core", "%1 comments at %2 to %3 %4 each (offers in the price list: %5)"), count,
            unit.low, unit.high, currency, unit.offers);
    }
    return {};
}

/// Likes per post, added up over the creators whose posts the evidence is about.
double likesPerPost(const Finding& finding, const CaseData& data)
{
    std::map<std::uint32_t, std::pair<std::set<std::uint32_t>, std::uint64_t>> perCreator;
    for (const auto event : finding.evidence) {
        if (event.index() >= data.interactions.size() || data.interactions.what(event) != Verb::like)
            continue;
        const auto target = data.interactions.target[event.index()];
        auto& [posts, likes] = perCreator[data.targets[target].creator().value()];
        posts.insert(target);
        ++likes;
    }
    double sum = 0;
    for (const auto& [creator, counts] : perCreator)
        sum += static_cast<double>(counts.second) / static_cast<double>(counts.first.size());
    return sum;
}

/// 0: the finding has no such number.
double numberOf(const Finding& finding, std::string_view name)
{
    for (const auto& number : finding.statistic.numbers)
        if (number.name == name)
            return number.value;
    return 0;
}

} // namespace

Result<PriceList> parsePriceList(std::string_view text)
{
    const auto lines = nonEmptyLines(text);
    const bool semicolons = !lines.empty() && lines.front().find(';') != std::string_view::npos;
    const char delimiter = semicolons ? ';' : ',';
    const auto header = lines.empty() ? std::vector<std::string>{} : splitDelimited(lines.front(), delimiter);
    std::array<std::size_t, columns.size()> place{};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        place[i] = static_cast<std::size_t>(std::find(header.begin(), header.end(), columns[i]) - header.begin());
        if (place[i] == header.size())
            return makeError(
                ErrorCode::badInput,
                messageText(QT_TRANSLATE_NOOP("core", "The price list has no column \"%1\"; its first row names "
                                                      "service, quantity, unit, price_low, price_high, currency, "
                                                      "date and source."),
                            columns[i]));
    }
    PriceList list;
    for (std::size_t row = 1; row < lines.size(); ++row) {
        const auto fields = splitDelimited(lines[row], delimiter);
        std::vector<std::string> cells;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (place[i] >= fields.size())
                return badRow(row + 1, columns[i]);
            cells.push_back(fields[place[i]]);
        }
        auto entry = readEntry(cells, row + 1, semicolons);
        if (!entry)
            return entry.error();
        list.push_back(std::move(*entry));
    }
    return list;
}

const PriceList& shippedPriceList()
{
    static const PriceList list = [] {
        auto parsed = parsePriceList(shippedPriceListText());
        return parsed ? std::move(*parsed) : PriceList{}; // a test holds that it parses
    }();
    return list;
}

std::optional<PriceEstimate> estimate(const PriceList& list, PricedKind kind, double quantity, double months,
                                      const std::string& currency)
{
    const auto unit = unitPrice(list, serviceOf(kind), currency);
    const double paid = kind == PricedKind::likeSubscription ? std::ceil(months) : 1;
    if (!unit || !(quantity > 0) || !(paid > 0))
        return {};
    return PriceEstimate{rounded(quantity * unit->low * paid), rounded(quantity * unit->high * paid), currency,
                         formula(kind, quantity, paid, *unit, currency)};
}

std::optional<PriceEstimate> estimate(const PriceList& list, const Finding& finding, const CaseData& data,
                                      const std::string& currency)
{
    if (finding.detector == "D5")
        return estimate(list, PricedKind::followers, numberOf(finding, "batch_about"), 0, currency);
    if (finding.detector == "D6")
        return numberOf(finding, "followers") > 0
                   ? estimate(list, PricedKind::followers, numberOf(finding, "followers"), 0, currency)
                   : estimate(list, PricedKind::likes, static_cast<double>(finding.evidence.size()), 0, currency);
    if (finding.detector == "D8")
        return estimate(list, PricedKind::comments, static_cast<double>(finding.evidence.size()), 0, currency);
    if (finding.detector != "D1" && finding.detector != "D3" && finding.detector != "D7")
        return {};
    if (!finding.window || finding.window->from.isMissing() || finding.window->to.isMissing())
        return {};
    constexpr double month = 30.44 * 86'400'000;
    const double months = static_cast<double>(finding.window->to.ms - finding.window->from.ms) / month;
    const double likes = finding.detector == "D7" ? numberOf(finding, "quota") : likesPerPost(finding, data);
    return estimate(list, PricedKind::likeSubscription, likes, std::max(months, 0.01), currency);
}

} // namespace lockstep
