// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_words.h"

#include <QCoreApplication>

namespace lockstep {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("ImportDialog", text);
}

} // namespace

QString kindText(DataSetKind kind)
{
    switch (kind) {
    case DataSetKind::interactions:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Interactions"));
    case DataSetKind::posts:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Posts"));
    case DataSetKind::accounts:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Accounts"));
    case DataSetKind::counts:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Counts over time"));
    case DataSetKind::calendar:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Calendar of events"));
    case DataSetKind::orders:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Purchase ledger"));
    case DataSetKind::priceList:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Price list"));
    case DataSetKind::followerList:
        break;
    }
    return word(QT_TRANSLATE_NOOP("ImportDialog", "Follower list"));
}

QString fieldText(Field field, DataSetKind kind)
{
    switch (field) {
    case Field::none:
        return kind == DataSetKind::accounts || kind == DataSetKind::followerList
                   ? word(QT_TRANSLATE_NOOP("ImportDialog", "(kept as text)"))
                   : word(QT_TRANSLATE_NOOP("ImportDialog", "(not used)"));
    case Field::actor:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Account that acts"));
    case Field::target:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Post or account acted on"));
    case Field::kind:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Kind of interaction"));
    case Field::time:
        return kind == DataSetKind::followerList ? word(QT_TRANSLATE_NOOP("ImportDialog", "Followed at"))
               : kind == DataSetKind::counts     ? word(QT_TRANSLATE_NOOP("ImportDialog", "Read at"))
               : kind == DataSetKind::orders     ? word(QT_TRANSLATE_NOOP("ImportDialog", "Ordered at"))
                                                 : word(QT_TRANSLATE_NOOP("ImportDialog", "Time"));
    case Field::text:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Text"));
    case Field::post:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Post"));
    case Field::author:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Author"));
    case Field::postedAt:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Posted at"));
    case Field::account:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Account"));
    case Field::handle:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Handle"));
    case Field::created:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Account created"));
    case Field::followers:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Number of followers"));
    case Field::following:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Number followed"));
    case Field::posts:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Number of posts"));
    case Field::isPrivate:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Private (yes/no)"));
    case Field::isVerified:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Verified (yes/no)"));
    case Field::bio:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Biography"));
    case Field::location:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Location"));
    case Field::follower:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Follower"));
    case Field::likes:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Number of likes"));
    case Field::comments:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Number of comments"));
    case Field::views:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Number of views"));
    case Field::shares:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Number of shares"));
    case Field::countedAt:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Counts read at"));
    case Field::shareOf:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Passes on the post"));
    case Field::shareAuthor:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Author of what is passed on"));
    case Field::replyTo:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Answers the post"));
    case Field::quoteOf:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Quotes the post"));
    case Field::mentions:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Accounts mentioned"));
    case Field::event:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "What happened"));
    case Field::until:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Until"));
    case Field::vendor:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Vendor"));
    case Field::package:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Package"));
    case Field::price:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Price"));
    case Field::currency:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Currency"));
    case Field::service:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "What is sold"));
    case Field::quantity:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "How many of them"));
    case Field::unit:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Unit"));
    case Field::priceLow:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Lowest price"));
    case Field::priceHigh:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Highest price"));
    case Field::seenOn:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Date of the offer"));
    case Field::source:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Source"));
    case Field::rank:
        break;
    }
    return word(QT_TRANSLATE_NOOP("ImportDialog", "Place in the list"));
}

QString orderText(ListOrder order)
{
    switch (order) {
    case ListOrder::unknown:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Not known"));
    case ListOrder::oldestFirst:
        return word(QT_TRANSLATE_NOOP("ImportDialog", "Oldest follower first"));
    case ListOrder::newestFirst:
        break;
    }
    return word(QT_TRANSLATE_NOOP("ImportDialog", "Newest follower first"));
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return word(QT_TRANSLATE_NOOP("ImportDialog", "comma"));
    case ';':
        return word(QT_TRANSLATE_NOOP("ImportDialog", "semicolon"));
    case '\t':
        return word(QT_TRANSLATE_NOOP("ImportDialog", "tab"));
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString importFilter()
{
    return word(QT_TRANSLATE_NOOP("ImportDialog",
                                  "Tables and exports (*.csv *.tsv *.txt *.tab *.json *.ndjson *.jsonl *.js *.html "
                                  "*.xlsx *.gexf *.graphml *.gml *.net *.gz *.xz *.zip);;All files (*)"));
}

} // namespace lockstep
