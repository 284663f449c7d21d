// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of counts, and of what people put beside the data.
#include "core/ingest/row_reader.h"

namespace lockstep {

/// One record a count that the row shows; `like` holds what they share.
void RowReader::addCounts(const TableRecord& record, const CountRecord& like, Values& values)
{
    for (std::size_t c = 0; c < m_plan.fields.size(); ++c) {
        const auto field = m_plan.fields[c];
        const auto text = trimmed(record.fields[c]);
        if (!isCountField(field) || isMissingWord(text))
            continue;
        const auto count = readCount(text);
        m_rowNotNumbers += !count.readable;
        if (!count.value)
            continue;
        auto& added = values.counts.emplace_back(like);
        added.kind = countKindOf(field);
        added.value = *count.value;
    }
}

bool RowReader::needTime(const Moment& moment, Field field, Values& values) const
{
    if (!moment.isMissing())
        return true;
    values.column = m_plan.columnOf(field);
    values.refusal = messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\" is empty."), columnName(field));
    return false;
}

bool RowReader::readCounts(const TableRecord& record, Values& values)
{
    CountRecord r;
    r.row = record.row;
    if (!readTimeOf(record, Field::time, r.time, values) || !needTime(r.time, Field::time, values))
        return false;
    if (!trimmed(cell(record, Field::post)).empty()) {
        if (!readId(record, Field::post, r.subject, values))
            return false;
    } else {
        r.isAccount = true;
        r.subject = m_plan.listTarget;
        const bool said = !trimmed(cell(record, Field::account)).empty();
        if ((said || r.subject.empty()) && !readId(record, Field::account, r.subject, values))
            return false;
    }
    addCounts(record, r, values);
    if (!values.counts.empty())
        return true;
    values.refusal = messageText(QT_TRANSLATE_NOOP("core", "The row shows no count: every one is empty or hidden."));
    return false;
}

bool RowReader::readCalendar(const TableRecord& record, Values& values)
{
    CalendarRecord r;
    r.row = record.row;
    if (!readTimeOf(record, Field::time, r.from, values) || !needTime(r.from, Field::time, values)
        || !readTimeOf(record, Field::until, r.until, values) || !readId(record, Field::event, r.text, values))
        return false;
    if (!r.until.isMissing() && r.until.at < r.from.at) {
        values.column = m_plan.columnOf(Field::until);
        values.refusal = messageText(QT_TRANSLATE_NOOP("core", "It ends before it begins."));
        return false;
    }
    r.account = trimmed(cell(record, Field::account));
    values.context = r;
    return true;
}

/// Nothing when the cell is no sum of money: then the refusal says so.
std::optional<AmountCell> RowReader::amount(const TableRecord& record, Field field, Values& values) const
{
    const auto text = trimmed(cell(record, field));
    auto read = readAmount(text);
    if (read)
        return read;
    values.column = m_plan.columnOf(field);
    values.refusal = messageText(QT_TRANSLATE_NOOP("core", "Column \"%1\": \"%2\" is no number. Write it as 35 or "
                                                           "0.0035."),
                                 columnName(field), text.substr(0, 40));
    return std::nullopt;
}

bool RowReader::readOrder(const TableRecord& record, Values& values)
{
    OrderRecord r;
    r.row = record.row;
    if (!readTimeOf(record, Field::time, r.ordered, values) || !needTime(r.ordered, Field::time, values))
        return false;
    r.vendor = trimmed(cell(record, Field::vendor));
    r.package = trimmed(cell(record, Field::package));
    r.currency = trimmed(cell(record, Field::currency));
    r.target = trimmed(cell(record, Field::target));
    if (!isMissingWord(trimmed(cell(record, Field::price)))) {
        const auto price = amount(record, Field::price, values);
        if (!price)
            return false;
        r.price = price->value;
        if (r.currency.empty() && !price->currency.empty())
            r.currency = m_names.emplace_back(price->currency);
    }
    values.context = r;
    return true;
}

bool RowReader::readPrice(const TableRecord& record, Values& values)
{
    PriceRecord r;
    r.row = record.row;
    if (!readId(record, Field::service, r.service, values))
        return false;
    const auto low = amount(record, Field::priceLow, values);
    if (!low)
        return false;
    r.low = r.high = low->value;
    if (!isMissingWord(trimmed(cell(record, Field::priceHigh)))) {
        const auto high = amount(record, Field::priceHigh, values);
        if (!high)
            return false;
        r.high = high->value;
    }
    if (!isMissingWord(trimmed(cell(record, Field::quantity)))) {
        const auto quantity = amount(record, Field::quantity, values);
        if (!quantity)
            return false;
        r.quantity = quantity->value;
    }
    r.currency = trimmed(cell(record, Field::currency));
    if (r.currency.empty())
        r.currency = m_names.emplace_back(low->currency);
    if (r.high < r.low || r.quantity <= 0 || r.currency.size() != 3) {
        values.refusal = messageText(QT_TRANSLATE_NOOP("core", "A price needs a quantity above 0, a low price not "
                                                               "above the high one, and a currency of three letters "
                                                               "such as EUR."));
        return false;
    }
    r.unit = trimmed(cell(record, Field::unit));
    r.date = trimmed(cell(record, Field::seenOn));
    r.source = trimmed(cell(record, Field::source));
    values.context = r;
    return true;
}

} // namespace lockstep
